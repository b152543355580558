import { problem } from '../problem.ts';
import type { ContentRule } from './rule.ts';

/** No two paths differ only in case or in how accents are encoded: some computers take them for one file. */
export const namesDiffer: ContentRule = ({ paths }) => {
  const first = new Map<string, string>();
  return paths.toSorted().flatMap((path) => {
    const key = path.normalize('NFC').toLowerCase();
    const twin = first.get(key);
    if (twin === undefined) first.set(key, path);
    return twin === undefined ? [] : [problem(path, 'file-name-twin', undefined, { value: twin })];
  });
};
