import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributes, pageAddresses, readPage, root } from '../built-site.ts';

const pages = new Map(pageAddresses().map((address) => [address, readPage(address)]));
const ids = new Map([...pages].map(([address, html]) => [address, new Set(attributes(html, 'id'))]));

function isBroken(page: string, link: string): boolean {
  const { origin, pathname, hash } = new URL(link, `https://here.invalid${page}`);
  if (origin !== 'https://here.invalid') return false;
  if (!existsSync(join(root, pathname))) return true;
  return hash !== '' && pages.has(pathname) && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
}

test('every link inside the site leads somewhere, to the paragraph', () => {
  const broken = [...pages].flatMap(([page, html]) =>
    [...new Set([...attributes(html, 'href'), ...attributes(html, 'src')])].filter((link) => isBroken(page, link)).map((link) => `${page} -> ${link}`),
  );
  expect(broken).toEqual([]);
});

test('every page is reached by a link from another page', () => {
  const linked = new Set([...pages].flatMap(([page, html]) => attributes(html, 'href').map((link) => new URL(link, `https://here.invalid${page}`).pathname)));
  const orphans = [...pages.keys()].filter((address) => !linked.has(address) && address !== '/' && address !== '/404.html');
  expect(orphans).toEqual([]);
});

test('links stay in the reader’s language, but for those that say otherwise', () => {
  const strayed = [...pages].flatMap(([page, html]) => {
    const language = /^\/([a-z]{2})\//.exec(page)?.[1];
    if (!language) return [];
    return [...html.matchAll(/<a\s[^>]*href="\/([a-z]{2})\/[^>]*>/g)].filter(([tag, target]) => target !== language && !tag.includes('hreflang=')).map(([tag]) => `${page}: ${tag}`);
  });
  expect(strayed).toEqual([]);
});
