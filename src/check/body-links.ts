import type { Link, LinkReference, Nodes } from 'mdast';
import { checkLinkAddress, pathOnThisSite, showsOtherAddress } from './addresses.ts';
import { type NodeContext, placeOf, textOf } from './node-context.ts';
import { checkPersonalData } from './personal-data.ts';
import { echo } from './problem.ts';

/** Checks a link's text against its address, and the address where it stands in the link itself. */
export function checkLink(node: Link | LinkReference, address: string, title: string | null | undefined, context: NodeContext): void {
  if (node.type === 'link') checkAddress(node, address, title, context);
  const text = textOf(node);
  if (text.trim() === '') context.report(node, 'link-without-text');
  if (showsOtherAddress(text, address)) context.report(node, 'link-shows-other-address', { value: echo(text), other: echo(address) });
}

/** Checks an address, of a link or of a definition that links refer to. */
export function checkAddress(node: Nodes, address: string, title: string | null | undefined, { report, checkText, siteLinks }: NodeContext): void {
  const problem = checkLinkAddress(address);
  if (problem) report(node, problem.rule, problem.values);
  else if (/^mailto:/i.test(address)) checkPersonalData(address, (rule, values) => report(node, rule, values));
  else if (address.startsWith('/')) siteLinks.push({ address, place: placeOf(node) });
  const ownPath = pathOnThisSite(address);
  if (ownPath !== undefined) report(node, 'link-absolute-to-self', { value: echo(address), suggestion: echo(ownPath, 80) });
  checkText(node, `${address} ${title ?? ''}`);
}
