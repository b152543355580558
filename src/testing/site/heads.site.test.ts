import { expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { absolute, choicePath } from '../../i18n/paths.ts';
import { pageAddresses, readFile, readPage } from '../built-site.ts';

interface Head {
  lang: string;
  title: string;
  canonical: string;
  alternates: Map<string, string>;
}

const heads = new Map(
  pageAddresses()
    .filter((address) => address !== '/404.html')
    .map((address) => [absolute(address), readHead(readPage(address))]),
);

function readHead(html: string): Head {
  const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language = '', href = '']) => [language, href] as const);
  return {
    lang: /<html lang="([^"]+)"/.exec(html)?.[1] ?? '',
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
    canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '',
    alternates: new Map(alternates),
  };
}

test('hreflang is reciprocal: every page of a set names the same set', () => {
  for (const [address, { alternates }] of heads) {
    for (const href of alternates.values()) expect(heads.get(href)?.alternates, `${address} names ${href}`).toEqual(alternates);
  }
});

test('a page that is in a set is its own canonical page; a canonical page exists', () => {
  for (const [address, { alternates, canonical }] of heads) {
    expect(heads.has(canonical), `${address} names ${canonical}`).toBe(true);
    if (alternates.size > 0) expect(canonical).toBe(address);
    else expect(canonical).not.toBe(address);
  }
});

test('no two pages of a language have the same title', () => {
  for (const language of languages) {
    const titles = [...heads].filter(([address, { lang, canonical }]) => lang === language && canonical === address).map(([, { title }]) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

test('the sitemap lists the canonical pages, and no others', () => {
  const listed = [...readFile('/sitemap.xml').toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address).sort();
  const canonical = [...heads].filter(([address, head]) => head.canonical === address && address !== absolute(choicePath)).map(([address]) => address).sort();
  expect(listed).toEqual(canonical);
});

test('the Bulgarian programme read in Danish is, to a search engine, a copy of the English page', () => {
  const path = (language: string) => absolute(`/${language}/practices/every-student-will-be-excellent/`);
  expect(heads.get(path('da'))).toMatchObject({ lang: 'da', canonical: path('en'), alternates: new Map() });
  expect([...(heads.get(path('bg'))?.alternates.keys() ?? [])]).toEqual(['bg', 'en', 'x-default']);
});

test('the Antwerp entry is named in all 24 languages', () => {
  expect(heads.get(absolute('/mt/practices/antwerp-network-help-desk/'))?.alternates.size).toBe(languages.length + 1);
});
