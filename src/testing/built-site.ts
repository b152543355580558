import { globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The built site as tests read it. */
export const root = resolve(process.env['TOOLBOX_OUT'] ?? 'dist');

/** Addresses of all pages, `/lv/practices/`, and of `/404.html`. */
export function pageAddresses(pattern = '**/*.html'): string[] {
  return globSync(pattern, { cwd: root }).map((file) => `/${file.split(sep).join('/')}`.replace(/index\.html$/, '')).sort();
}

export function readPage(address: string): string {
  return readFileSync(join(root, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

export function readFile(address: string): Buffer {
  return readFileSync(join(root, address));
}

/** Bytes of files of the site when sent compressed. */
export function compressed(...contents: (string | Buffer)[]): number {
  return contents.reduce((total, content) => total + gzipSync(content, { level: 9 }).length, 0);
}

/** Values of an attribute in a page, entities decoded as far as addresses need it. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}

/** Files of one kind that a page loads: `src` of scripts or `href` of style sheets, and what those scripts import in turn. */
export function scriptsOf(html: string): string[] {
  const found = new Set([...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) => source));
  for (const script of found) {
    const code = readFile(script).toString();
    for (const [, file = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) found.add(join('/_astro', file));
  }
  return [...found];
}

export function styleSheetsOf(html: string): string[] {
  return [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
}

/** One address of each kind of page, in a language. */
export function pageKinds(language: string): Record<string, string> {
  return {
    home: `/${language}/`,
    list: `/${language}/practices/`,
    practice: `/${language}/practices/antwerp-network-help-desk/`,
    programme: `/${language}/practices/every-student-will-be-excellent/`,
    network: `/${language}/practices/e2c-network/`,
    project: `/${language}/practices/jet-cd/`,
    country: `/${language}/countries/be/`,
    theme: `/${language}/themes/multidisciplinary-teams/`,
    stage: `/${language}/stages/prevention/`,
    organisation: `/${language}/organisations/trust-for-social-achievement/`,
    translations: `/${language}/translations/`,
    rules: `/${language}/rules/`,
    fields: `/${language}/fields/`,
    guide: `/${language}/guide/`,
    about: `/${language}/about/`,
    accessibility: `/${language}/accessibility/`,
    privacy: `/${language}/privacy/`,
    contribute: `/${language}/contribute/`,
  };
}

