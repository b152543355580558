import { expect, test } from 'vitest';
import { checkFile } from './check-file.ts';
import { leftInEnglish } from './left-in-english.ts';

const english = 'The older pupils meet the younger ones in their first week, and they stay in touch with them.';

test('a sentence that was left in English is found in every kind of alphabet', () => {
  expect(leftInEnglish('lv', `Skolēni satiekas pirmajā nedēļā. ${english} Viņi turpina sarakstīties.`).map(({ sentence }) => sentence)).toEqual([english.slice(0, -1)]);
  expect(leftInEnglish('bg', english)).toHaveLength(1);
  expect(leftInEnglish('el', 'Schüler treffen sich in der ersten Woche mit einer Mentorin der Schule.')).toHaveLength(1);
});

test('sentences of the language, names in quotation marks and English entries are left alone', () => {
  expect(leftInEnglish('lv', 'Skolēni satiekas ar mentoru pirmajā nedēļā un raksta viņam visu mācību gadu.')).toEqual([]);
  expect(leftInEnglish('de', 'Das Programm „From School to Work: the Way into the World of Work and what it Takes“ begann 2015 in der Stadt.')).toEqual([]);
  expect(leftInEnglish('en', english)).toEqual([]);
});

test('a paragraph in English is reported with its own line, in the body of a translation', () => {
  const text = `---\ntitle: "Eisbrecher: ein Mentor"\ntranslation: {method: human}\n---\n\n## what\n\nJede neue Schülerin trifft jemanden.\n\n${english}\n`;
  const { problems } = checkFile({ path: 'content/practices/ice-breaker/de.mdx', bytes: new TextEncoder().encode(text) });
  expect(problems.filter(({ rule }) => rule === 'left-in-english').map(({ line, column }) => [line, column])).toEqual([[10, 1]]);
});

test('an untranslated paragraph is reported once, not for every sentence', () => {
  const text = `---\ntitle: "Eisbrecher: ein Mentor"\ntranslation: {method: human}\n---\n\n## what\n\n${english} ${english}\n${english}\n`;
  const { problems } = checkFile({ path: 'content/practices/ice-breaker/de.mdx', bytes: new TextEncoder().encode(text) });
  expect(problems.filter(({ rule }) => rule === 'left-in-english')).toHaveLength(1);
});
