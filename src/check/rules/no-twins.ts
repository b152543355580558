import type { FactRule, Finding } from './rule.ts';

/**
 * No source, phase or output stands twice, under the same id or under two. (Lists refuse two equal values by
 * themselves; here is what equal means for things that have an id.)
 */
export const noTwins: FactRule = ({ fields: { sources, phases, outputs, outputTitles } }) => [
  ...twins(sources, 'sources', 'twin-id', ({ id }) => id, 'id'),
  ...twins(phases, 'phases', 'twin-id', ({ id }) => id, 'id'),
  ...twins(outputs, 'outputs', 'twin-id', ({ id }) => id, 'id'),
  ...twins(sources, 'sources', 'twin-source', ({ title, publisher, url, year }) => same(title, publisher, url, year), 'title'),
  ...twins(outputs, 'outputs', 'twin-output', ({ id, kind }) => outputTitles?.[id] && same(kind, outputTitles[id]), 'kind'),
];

function twins<T extends { id: string }>(
  list: readonly T[] | undefined,
  field: string,
  rule: 'twin-id' | 'twin-source' | 'twin-output',
  keyOf: (item: T) => string | undefined,
  blamed: string,
): Finding[] {
  const first = new Map<string, T>();
  return (list ?? []).flatMap((item, index) => {
    const key = keyOf(item);
    const twin = key === undefined ? undefined : first.get(key);
    if (key !== undefined && !twin) first.set(key, item);
    if (!twin || (rule !== 'twin-id' && twin.id === item.id)) return [];
    return [{ rule, path: [field, index, blamed], values: { value: item.id, other: twin.id } }];
  });
}

function same(...parts: (string | number | undefined)[]): string {
  return parts.map((part) => String(part ?? '').trim().toLowerCase()).join('\n');
}
