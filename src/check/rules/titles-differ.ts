import type { MdxReading } from '../check-file.ts';
import { type ContentRule, findingsIn } from './rule.ts';

/** No two entries have the same title in one language: readers could not tell them apart. */
export const titlesDiffer: ContentRule = ({ entries }) => {
  const first = new Map<string, MdxReading>();
  const texts = [...entries.values()].flatMap(({ original, translations }) => [...(original ? [original] : []), ...translations]);
  return texts
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((text) => {
      const title = text.fields?.title;
      if (title === undefined || text.language === undefined) return [];
      const key = `${text.language} ${title.trim().toLowerCase()}`;
      const twin = first.get(key);
      if (!twin) first.set(key, text);
      return twin && twin.slug !== text.slug ? findingsIn(text, [{ rule: 'duplicate-title', path: ['title'], values: { other: twin.path } }]) : [];
    });
};
