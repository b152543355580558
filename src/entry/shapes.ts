import * as z from 'zod/mini';
import { isLanguage, languages } from '../i18n/languages.ts';

/** Small schemas that several fields share. Sentences for their errors live with the checker's rules, not here. */

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const maxSlugLength = 60;

/** Name of an entry, organisation or other record: lower-case ASCII letters, digits and single hyphens. */
export const slug = z.string().check(z.regex(slugPattern), z.maxLength(maxSlugLength));

/** Key by which one part of an entry refers to another (a source, a phase, an output, a result). */
export const partId = slug;

/** One of the site's 24 languages. */
export const siteLanguage = z.enum(languages);

/** Any living language by its two-letter ISO 639-1 code: sources and materials also exist in others, `no` or `tr` say. */
export const anyLanguage = z.string().check(z.regex(/^[a-z]{2}$/), z.refine((code) => isLanguage(code) || hasEnglishName(code), { params: { rule: 'unknown-language' } }));

/** A calendar day, `2026-11-22`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isCalendarDay, { params: { rule: 'no-such-day' } }));

/** A calendar year. 1800 is older than any measure against early leaving; 2100 catches slips. */
export const year = z.number().check(z.int(), z.minimum(1800), z.maximum(2100));

/** A short plain text on one line. */
export const line = (min: number, max: number) => z.string().check(z.minLength(min), z.maxLength(max));

/** An address on the web. Sources may still be on `http:`; nothing else than `http(s)` and a domain name is let through. */
export const webAddress = z.string().check(z.maxLength(500), z.refine(isWebAddress, { params: { rule: 'web-address' } }));

/** A list without two equal values. */
export const listOf = <T extends z.core.$ZodType>(item: T, min = 0, max = 200) =>
  z.array(item).check(z.minLength(min), z.maxLength(max), z.refine(hasNoTwins, { params: { rule: 'twin-value' } }));

function hasNoTwins(list: unknown[]): boolean {
  return new Set(list.map((item) => JSON.stringify(item))).size === list.length;
}

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function hasEnglishName(code: string): boolean {
  // `of` throws on what has not the shape of a code.
  return /^[a-z]{2}$/.test(code) && new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
}

/** True for `http(s)://domain.tld/…` without user, port, blanks, controls, backslash or markup characters. */
export function isWebAddress(text: string): boolean {
  if (/[\s\p{C}\\<>"{}|^`]/u.test(text) || !/^https?:\/\/[^/]/i.test(text)) return false;
  try {
    const { username, password, port, hostname } = new URL(text);
    return !username && !password && !port && /\.[a-z][a-z0-9-]*$/i.test(hostname);
  } catch {
    return false;
  }
}
