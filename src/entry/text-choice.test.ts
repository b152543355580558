import { describe, expect, test } from 'vitest';
import { chooseText } from './text-choice.ts';

const full = { title: 'T', summary: 'S', hasBody: true };
const summaryOnly = { title: 'T', summary: 'S', hasBody: false };

describe('a Danish reader', () => {
  test.each([
    ['reads everything in Danish where it exists', { da: full, en: full, bg: full }, { title: 'da', summary: 'da', body: 'da' }],
    ['reads title and summary in Danish and the body in English', { da: summaryOnly, en: full, bg: full }, { title: 'da', summary: 'da', body: 'en' }],
    ['reads title and summary in Danish and the body in the original', { da: summaryOnly, bg: full }, { title: 'da', summary: 'da', body: 'bg' }],
    ['reads English where there is no Danish', { en: full, bg: full }, { title: 'en', summary: 'en', body: 'en' }],
    ['reads an English summary and the original body', { en: summaryOnly, bg: full }, { title: 'en', summary: 'en', body: 'bg' }],
    ['reads the original where there is nothing else', { bg: full }, { title: 'bg', summary: 'bg', body: 'bg' }],
    ['does not get a third language', { bg: full, fr: full }, { title: 'bg', summary: 'bg', body: 'bg' }],
    ['gets each part for itself', { da: { title: 'T', hasBody: true }, en: full, bg: full }, { title: 'da', summary: 'en', body: 'da' }],
  ])('%s', (_, available, expected) => {
    expect(chooseText('da', 'bg', available)).toEqual(expected);
  });
});
