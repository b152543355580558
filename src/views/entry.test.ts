import { expect, test } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { translator } from '../i18n/translator.ts';
import { exampleEntry, exampleText } from '../testing/example-entry.ts';
import { textNotice } from './entry.ts';

const catalogue = {} as Catalogue;
const notices = (texts: Parameters<typeof exampleEntry>[2], reader: 'lv' | 'bg') => textNotice(catalogue, exampleEntry('example', {}, texts), reader)?.sentences ?? [];

test('a reader is told that the original has changed since the text was translated, be it the whole text or the summary alone', () => {
  const stale = translator('lv')('entry.noticeStale');
  expect(notices({ lv: exampleText({ isStale: true }) }, 'lv')).toContain(stale);
  expect(notices({ en: exampleText(), lv: exampleText({ hasBody: false, isStale: true }) }, 'lv')).toContain(stale);
  expect(notices({ en: exampleText({ isStale: true }), lv: exampleText({ hasBody: false }) }, 'lv')).toContain(stale);
  expect(notices({ en: exampleText({ isStale: true }), lv: exampleText() }, 'lv')).not.toContain(stale);
});

test('a text by a person, up to date and in the reader’s language, needs no notice', () => {
  expect(notices({}, 'bg')).toEqual([]);
});
