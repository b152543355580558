import { expect, it } from 'vitest';
import { findOddCharacters } from './unicode.ts';

const rulesIn = (text: string) => findOddCharacters(text).map(({ rule }) => rule);

it.each([
  ['a zero-width space inside a word', 'schoo\u200Bl', 'invisible-character'],
  ['a soft hyphen', 'Schul\u00ADabbruch', 'invisible-character'],
  ['text that runs backwards', 'a \u202Egnp', 'invisible-character'],
  ['hidden letters', 'a\u{E0041}', 'invisible-character'],
  ['a variation selector after a letter', 'a\uFE0F', 'invisible-character'],
  ['a byte order mark in the middle', 'a\uFEFFb', 'invisible-character'],
  ['an ideographic blank', 'a\u3000b', 'odd-blank'],
  ['an em space', 'a\u2003b', 'odd-blank'],
  ['a terminal sequence', 'a\u001B[31m', 'control-character'],
  ['a line separator', 'a\u2028b', 'control-character'],
  ['a tab', 'a\tb', 'tab-character'],
  ['a private character', '\uE000', 'private-character'],
  ['a replacement character', 'caf\uFFFD', 'private-character'],
  ['half an emoji', 'a\uD83D', 'private-character'],
  ['full-width letters', 'ＡＢ', 'styled-character'],
  ['mathematical letters', '𝐛𝐨𝐥𝐝', 'styled-character'],
  ['a Cyrillic а in a Latin word', 'p\u0430ypal', 'mixed-alphabets'],
  ['a Latin o in a Greek word', 'σχoλείο', 'mixed-alphabets'],
  ['Arabic letters', 'مدرسة', 'foreign-alphabet'],
  ['four accents on one letter', 'q\u0301\u0302\u0303\u0304', 'too-many-accents'],
  ['letters and accents apart', 'e\u0301cole', 'not-composed'],
  ['a joiner between letters', 'a\u200Db', 'stray-joiner'],
])('finds %s', (_, text, rule) => {
  expect(rulesIn(text)).toContain(rule);
});

it.each([
  'Škola – „učenik“ … 20 %', 'l’école : 10\u202F%, 5\u00A0€', 'Ελλάδα, σχολείο· Ωραία', 'Училище „Отец Паисий“', 'Ħal Għaxaq, ġimgħa', 'ţară și școală', 'Ķēķis žurnāls',
  '👩‍👩‍👧 👍🏽 ❤️ 🇪🇺 1️⃣', '½ × 3 ≤ 5 µm 10 Ω', 'IT-специалист, e-mail, JET CD в Ямбол', 'a\u2009b', 'œuvre Ærø Łódź ŋ',
])('accepts %s', (text) => {
  expect(findOddCharacters(text)).toEqual([]);
});

it('tells each kind of character once, with how often it is there', () => {
  expect(findOddCharacters('a\u200Bb\u200Bc\u00AD')).toEqual([
    { rule: 'invisible-character', index: 1, values: { value: 'U+200B', word: 'aU+200Bb', count: 2 } },
    { rule: 'invisible-character', index: 5, values: { value: 'U+00AD', word: 'cU+00AD', count: 1 } },
  ]);
});
