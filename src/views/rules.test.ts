import { expect, it } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { rulesView } from './rules.ts';

const rules = rulesView('en').flatMap((group) => group.rules);

it('shows a reader every rule once, with the sentence that the checker says of the wrong example', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rules.find(({ id }) => id === 'unknown-value')).toMatchObject({ message: '“locl” is not a value of “scope”.', wrong: 'scope: locl', right: 'scope: local' });
  for (const language of languages) {
    for (const { id, message, fix } of rulesView(language).flatMap((group) => group.rules)) expect(`${message} ${fix}`, `${language} ${id}`).not.toMatch(/\{\{/);
  }
});

it('lets a reader see characters that cannot be seen', () => {
  expect(rules.find(({ id }) => id === 'invisible-character')?.wrong).toBe('Pupils meet their men[U+200B]tor.');
  expect(rules.map(({ wrong, right }) => wrong + right).join('')).not.toMatch(/[\u200B-\u200F\uFEFF\r\t]/);
});

it('cuts examples that are wrong by their length', () => {
  for (const { id, wrong } of rules) expect(wrong.length, id).toBeLessThan(700);
});
