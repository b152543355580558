import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { languages } from '../../i18n/languages.ts';
import { pageKinds, readPage } from '../built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes `hidden=""`-like attributes and void elements in its own, equally valid way.
    'attribute-boolean-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles of entries are as long as they need to be; search engines cut them.
    'long-title': 'off',
    // The lists without markers keep their role in Safari only when it is named.
    'no-redundant-role': 'off',
    // A name of our own for what a number counts: the cell's text alone is a number.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

test.each(languages)('the markup of every kind of page is right: %s', async (language) => {
  const addresses = [...Object.values(pageKinds(language)), ...(language === 'en' ? ['/', '/404.html'] : [])];
  const problems: string[] = [];
  for (const address of addresses) {
    const { results } = await validator.validateString(readPage(address), address);
    problems.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${address}:${line}:${column} ${ruleId} ${message}`)));
  }
  expect(problems).toEqual([]);
});
