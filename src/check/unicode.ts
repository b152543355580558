import { codeOf, echo, type Place, placeAt, type Report, startOfFile, type Values } from './problem.ts';
import type { RuleId } from './rules-catalogue.ts';

/** Blanks of widths that no text needs; U+00A0, U+2009 and U+202F stay. */
export const oddBlanks = /[\u1680\u2000-\u2008\u200A\u205F\u3000]/gu;

/**
 * Characters that no entry needs and that hide, reorder or imitate text. The site's languages are written in Latin,
 * Greek and Cyrillic letters; letters of other scripts are refused. U+00A0 and U+202F stay: French needs them.
 */
const oddCharacters = {
  'tab-character': /\t/gu,
  'control-character': /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029]/gu,
  // soft hyphen, joiner-like marks, fillers, zero widths, direction controls, tag characters, variation selectors
  'invisible-character':
    /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0E\uFEFF\uFFA0\uFFF0-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|(?<![\p{Extended_Pictographic}\p{Emoji}])\uFE0F/gu,
  'odd-blank': oddBlanks,
  'private-character': /[\p{Co}\p{Cn}\p{Cs}\uFFFD]/gu,
  // full-width and mathematical letters: look like plain ones, are found by no search
  'styled-character': /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu,
  'stray-joiner': /(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu,
  'too-many-accents': /\p{M}{4,}/gu,
  'mixed-alphabets':
    /\p{sc=Latn}\p{M}*[\p{sc=Cyrl}\p{sc=Grek}]|\p{sc=Cyrl}\p{M}*[\p{sc=Latn}\p{sc=Grek}]|\p{sc=Grek}\p{M}*[\p{sc=Latn}\p{sc=Cyrl}]/gu,
  'foreign-alphabet': /(?![\u115F\u1160\u3164\uFFA0\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Zyyy}])\p{L}/gu,
} as const satisfies Partial<Record<RuleId, RegExp>>;

/** Nothing but line breaks, ASCII and the letters and marks of the site's languages: cannot break any rule above. */
const plainText = /^[\n\x20-\x7E\xA0-\xAC\xAE-\u017F\u0218-\u021B\u2009\u2010-\u2027\u202F-\u205E\u20AC]*$/u;

interface OddCharacter {
  rule: RuleId;
  index: number;
  values: Values;
}

/** Every kind of odd character in a text, each once with how often it stands there. `index` counts UTF-16 units. */
export function findOddCharacters(text: string): OddCharacter[] {
  if (plainText.test(text)) return [];
  const found = new Map<string, OddCharacter & { values: { count: number } }>();
  for (const [rule, pattern] of Object.entries(oddCharacters) as [keyof typeof oddCharacters, RegExp][]) {
    for (const match of text.matchAll(pattern)) note(found, rule, match[0], match.index, text);
  }
  if (text.normalize('NFC') !== text) note(found, 'not-composed', '', firstDecomposed(text), text);
  return [...found.values()];
}

function note(found: Map<string, OddCharacter & { values: { count: number } }>, rule: RuleId, matched: string, index: number, text: string): void {
  const key = `${rule} ${rule === 'mixed-alphabets' ? index : matched}`;
  const known = found.get(key);
  if (known) known.values.count++;
  else found.set(key, { rule, index, values: { value: codeOf(matched), word: echo(wordAt(text, index)), count: 1 } });
}

function wordAt(text: string, index: number): string {
  const start = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
  const end = /^.[\p{L}\p{M}\p{N}]*/su.exec(text.slice(index, index + 40))?.[0] ?? '';
  return start + end;
}

function firstDecomposed(text: string): number {
  const composed = text.normalize('NFC');
  let index = 0;
  while (index < text.length && text[index] === composed[index]) index++;
  return Math.max(0, index - (/\p{M}/u.test(text[index] ?? '') ? 1 : 0));
}

/** Reports odd characters of a file's own text, at their own places. */
export function checkFileCharacters(text: string, report: Report): void {
  for (const { rule, index, values } of findOddCharacters(text)) report(rule, placeAt(text, index, startOfFile), values);
}

/**
 * Reports odd characters that only came to light when `raw` was decoded (`"\u202E"` in YAML, `&#x202E;` in
 * Markdown), at `place`, where the text stands. Those that stand in `raw` are reported with the file's own text.
 */
export function checkDecodedCharacters(decoded: string, raw: string, place: Place, report: Report): void {
  const found = findOddCharacters(decoded);
  if (found.length === 0) return;
  const written = new Set(findOddCharacters(raw).map(keyOf));
  for (const finding of found) if (!written.has(keyOf(finding))) report(finding.rule, place, finding.values);
}

function keyOf({ rule, values }: OddCharacter): string {
  return `${rule} ${values['value'] ?? ''}`;
}
