import { isScalar, parseDocument, visit } from 'yaml';
import { languages } from '../../i18n/languages.ts';
import { suggestCountry, suggestLanguage } from '../code-suggestions.ts';
import { echo, placeAt, type Place, type Problem } from '../problem.ts';
import type { Fixed } from './fix.ts';

/** Codes that may stand for two things: a person has to say which. `ie` for a language: Irish, or English as in Ireland? */
const ambiguous = ['ie', 'en', 'us', 'at'];

/**
 * Puts the right code where the checker found a wrong one whose meaning is certain: `UK`, `el`, `cz`, or a full name in
 * any of the site's languages. `problems` are the checker's for this text; `yaml` starts on `firstLine` of it.
 */
export function fixCodes(yaml: string, firstLine: number, problems: readonly Problem[]): Fixed {
  const wrong = problems.filter(({ rule }) => rule === 'country-code' || rule === 'language-code');
  if (wrong.length === 0) return { text: yaml, fixes: [] };
  const changes: { start: number; end: number; value: string; code: string }[] = [];
  visit(parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' }), {
    Scalar(_key, node) {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
      const [start, end] = node.range;
      const found = wrong.find((problem) => samePlace(problem, placeAt(yaml, start, { line: firstLine, column: 1 })));
      const code = found && certainCode(node.value, found);
      if (code !== undefined) changes.push({ start, end, value: node.value, code });
    },
  });
  const text = changes.toSorted((a, b) => b.start - a.start).reduce((result, { start, end, code }) => result.slice(0, start) + code + result.slice(end), yaml);
  return { text, fixes: changes.map(({ value, code }) => ({ id: 'code', values: { value: echo(value), suggestion: code } })) };
}

function certainCode(value: string, { rule, values }: Problem): string | undefined {
  if (ambiguous.includes(value.trim().toLowerCase())) return undefined;
  const code = rule === 'country-code' ? suggestCountry(value) : suggestLanguage(value, languages);
  return code === values['suggestion'] ? code : undefined;
}

function samePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}
