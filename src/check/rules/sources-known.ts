import { nearest } from '../nearest.ts';
import { echo } from '../problem.ts';
import type { FactRule } from './rule.ts';

/** Every result and every study names one of the entry's sources. */
export const sourcesKnown: FactRule = ({ fields: { sources, results, evidence } }) => {
  if (!sources) return [];
  const ids = sources.map(({ id }) => id);
  const named = [
    ...(results ?? []).map(({ source }, index) => ({ source, path: ['results', index, 'source'] })),
    ...(evidence?.studies ?? []).map(({ source }, index) => ({ source, path: ['evidence', 'studies', index, 'source'] })),
  ];
  return named.flatMap(({ source, path }) =>
    source === undefined || ids.includes(source) ? [] : [{ rule: 'unknown-source' as const, path, values: unknownSource(source, ids) }],
  );
};

export function unknownSource(source: string, ids: readonly string[]) {
  const suggestion = nearest(source, ids);
  return { value: echo(source), allowed: ids.join(', '), ...(suggestion && { suggestion }) };
}
