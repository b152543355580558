import { isWebAddress } from '../entry/shapes.ts';
import { site } from '../site.ts';
import { echo, type Values } from './problem.ts';
import type { RuleId } from './rules-catalogue.ts';

interface AddressProblem {
  rule: RuleId;
  values: Values;
}

const longestAddress = 500;

/**
 * What is wrong with a link's address, as decoded by the parser. Allowed are `https://domain…`, `mailto:` one
 * address, `/path` on this site and `#place` on this page.
 */
export function checkLinkAddress(address: string): AddressProblem | undefined {
  const values = { value: echo(address) };
  if (address === '') return { rule: 'link-empty', values };
  if (address.length > longestAddress || /[\s\p{C}\\<>"{}|^`]/u.test(address)) return { rule: 'link-unsafe', values };
  if (/^https:/i.test(address)) return /^https:\/\//i.test(address) && isWebAddress(address) ? undefined : { rule: 'link-address', values };
  if (/^http:/i.test(address)) return { rule: 'link-not-https', values: { ...values, suggestion: echo(address.replace(/^http:/i, 'https:'), 80) } };
  if (/^mailto:/i.test(address)) return checkMail(address.slice('mailto:'.length), values);
  if (address.startsWith('#')) return /^#[\p{L}\p{N}._-]+$/u.test(address) ? undefined : { rule: 'link-address', values };
  if (/^\/(?!\/)/.test(address)) return /\/\.{1,2}(?:\/|$)/.test(address) ? { rule: 'link-relative', values } : undefined;
  if (/^www\./i.test(address)) return { rule: 'link-not-https', values: { ...values, suggestion: echo(`https://${address}`, 80) } };
  return { rule: /^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) ? 'link-unsafe' : 'link-relative', values };
}

function checkMail(mailbox: string, values: Values): AddressProblem | undefined {
  if (/[?&%]/.test(mailbox)) return { rule: 'link-mail-details', values };
  return /^[^@\s,;:]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(mailbox) ? undefined : { rule: 'link-address', values };
}

/** The path on this site that a whole address leads to; `undefined` for addresses elsewhere. */
export function pathOnThisSite(address: string): string | undefined {
  const own = site.address.replace(/\/$/, '');
  return address === own || address.startsWith(`${own}/`) ? address.slice(own.length) || '/' : undefined;
}

/** File extensions that look like the end of a domain name in a link's text. */
const fileExtensions = /\.(?:pdf|docx?|xlsx?|pptx?|odt|csv|zip|html?|mp[34])$/i;

/** Whether a link's text names another host, or another mailbox, than the link leads to. */
export function showsOtherAddress(text: string, address: string): boolean {
  const shown = text.trim();
  if (/^mailto:/i.test(address)) return /^\S+@\S+$/.test(shown) && shown.toLowerCase() !== address.slice('mailto:'.length).toLowerCase();
  const [, host] = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/:?#]\S*)?$/iu.exec(shown) ?? [];
  if (!host || fileExtensions.test(shown)) return false;
  return bareHost(`https://${host}`) !== bareHost(address);
}

/** Host of an address in ASCII (punycode) without `www.`; empty for addresses on this site. */
function bareHost(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
