import { expect, test } from 'vitest';
import { attributes, pageAddresses, readFile, readPage, scriptsOf } from '../built-site.ts';

const pages = pageAddresses().map((address) => ({ address, html: readPage(address) }));

const find = (pattern: RegExp) => pages.filter(({ html }) => pattern.test(html)).map(({ address }) => address);

test('no page loads anything from another host', () => {
  const loading = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/<(?:script|img|iframe|source|video|audio|embed|object|link rel="(?:stylesheet|icon|preload|modulepreload)")[^>]*\s(?:src|href|srcset|data)="([^"]+)"/g)]
      .filter(([, target = '']) => /^(?:[a-z]+:)?\/\//i.test(target))
      .map(([tag]) => `${address}: ${tag}`),
  );
  expect(loading).toEqual([]);
});

test('every page has a policy without unsafe sources', () => {
  for (const { address, html } of pages) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).not.toMatch(/unsafe-|\*|https?:|data:|blob:/);
  }
});

test('no page has inline script, inline style or event handlers', () => {
  expect(find(/<script(?![^>]*\ssrc=)[^>]*>/)).toEqual([]);
  expect(find(/<style[\s>]|\sstyle="/)).toEqual([]);
  expect(find(/\son[a-z]+="/)).toEqual([]);
  expect(find(/javascript:|<iframe|<object|<embed|<base\s/i)).toEqual([]);
});

test('links to other sites do not tell them where the reader comes from', () => {
  const tags = pages.flatMap(({ html }) => [...html.matchAll(/<a\s[^>]*href="https?:[^>]*>/g)].map(([tag]) => tag));
  expect(tags.length).toBeGreaterThan(0);
  const sources = tags.filter((tag) => !tag.includes('noreferrer') && !tag.includes('creativecommons.org') && !tag.includes('github.com/second-chance-toolbox'));
  expect(sources).toEqual([]);
});

test('no script of ours sets cookies or sends anything anywhere', () => {
  const scripts = new Set(pages.filter(({ address }) => address.startsWith('/en/')).flatMap(({ html }) => scriptsOf(html)));
  expect(scripts.size).toBeGreaterThan(0);
  for (const script of scripts) expect(readFile(script).toString(), script).not.toMatch(/document\.cookie|sendBeacon|XMLHttpRequest|WebSocket/);
});

test('ids are unique on every page', () => {
  const twins = pages.flatMap(({ address, html }) => {
    const ids = attributes(html, 'id');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`);
  });
  expect(twins).toEqual([]);
});
