import { describe, expect, test } from 'vitest';
import type { DraftProblem } from './check-draft.ts';
import type { Draft, DraftGroup, Path } from './draft.ts';
import { completeParts, requiredParts } from './required-parts.ts';

const draft = (values: DraftGroup, parts: Partial<Draft> = {}): Draft => ({ slug: undefined, language: 'bg', isTranslation: false, values, ...parts });
const names = (paths: readonly Path[]) => paths.map((path) => path.join('.'));
const error = (...path: Path): DraftProblem => ({ rule: 'field-missing', severity: 'error', path, file: '', values: {} });

describe('what is needed to publish', () => {
  test('a new entry: its name, the facts that the schema asks for, four sections, and how it was made', () => {
    const parts = names(requiredParts(draft({ type: 'network' })));
    for (const part of ['slug', 'title', 'countries', 'sources', 'intensity', 'translation.method', 'sections.limits']) expect(parts).toContain(part);
    for (const part of ['keywords', 'members', 'results', 'sections.problem', 'originalLanguage']) expect(parts).not.toContain(part);
  });

  test('a correction of an entry: the same without the name, which it has', () => {
    expect(names(requiredParts(draft({}, { slug: 'x' })))).not.toContain('slug');
  });

  test('a translation: title and summary; the sections only once there is a text', () => {
    const translation = { slug: 'x', isTranslation: true };
    expect(names(requiredParts(draft({ type: 'programme' }, translation)))).toEqual(['title', 'summary', 'translation.method']);
    expect(names(requiredParts(draft({ type: 'programme', sections: { what: 'a' } }, translation)))).toContain('sections.start');
  });
});

describe('a part is complete', () => {
  const parts = [['title'], ['intensity'], ['sources'], ['sections', 'how'], ['translation', 'method']];

  test('when it is there and nothing in it is wrong', () => {
    const values = { title: 'T', sources: [{ title: 'S' }], sections: { how: 'H' }, translation: { method: 'human' } };
    expect(completeParts(draft(values), parts, [])).toBe(4);
    expect(completeParts(draft(values), parts, [error('sources', 0, 'publisher')])).toBe(3);
    expect(completeParts(draft(values), parts, [{ ...error('title'), severity: 'warning' }])).toBe(4);
  });

  test('when it was looked for and not found', () => {
    expect(completeParts(draft({ notStated: ['intensity'] }), parts, [])).toBe(1);
  });

  test('not when a text as a whole is missing or blank', () => {
    expect(completeParts(draft({ title: ' ', sections: { how: 'H' } }), parts, [error('sections')])).toBe(0);
  });
});
