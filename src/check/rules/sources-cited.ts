import { problem } from '../problem.ts';
import { type EntryRule, findingsIn } from './rule.ts';
import { unknownSource } from './sources-known.ts';

/** Every citation has its source, in every language, and every source is cited in the original. */
export const sourcesCited: EntryRule = ({ original, translations }) => {
  const sources = original?.fields?.sources;
  if (!original || !sources) return [];
  const ids = sources.map(({ id }) => id);
  const unknown = [original, ...translations].flatMap(({ path, body }) =>
    body.citations
      .filter(({ source }) => !ids.includes(source))
      .map(({ source, place }) => problem(path, 'unknown-source', place, { field: 'Cite', ...unknownSource(source, ids) })),
  );
  // a body that is missing or cannot be read cites nothing: its own problem says enough
  if (original.body.state !== 'read') return unknown;
  const cited = new Set(original.body.citations.map(({ source }) => source));
  const uncited = sources.flatMap(({ id }, index) =>
    cited.has(id) ? [] : [{ rule: 'source-not-cited' as const, path: ['sources', index, 'id'], values: { value: id } }],
  );
  return [...unknown, ...findingsIn(original, uncited)];
};
