import { nearest } from '../nearest.ts';
import { echo, problem } from '../problem.ts';
import { type ContentRule, type Finding, findingsIn } from './rule.ts';

/** Every entry that another one, a text, an opportunity or a recommendation refers to exists. */
export const entriesKnown: ContentRule = ({ entries, records }) => {
  const slugs = new Set([...entries.values()].filter(({ hasIndex }) => hasIndex).map(({ slug }) => slug));
  const unknown = (slug: string) => {
    if (slugs.has(slug)) return undefined;
    const suggestion = nearest(slug, slugs);
    return { value: echo(slug, 60), ...(suggestion && { suggestion }) };
  };
  const finding = (slug: unknown, path: readonly PropertyKey[]): Finding[] => {
    const values = typeof slug === 'string' ? unknown(slug) : undefined;
    return values ? [{ rule: 'unknown-entry', path, values }] : [];
  };
  const inEntries = [...entries.values()].flatMap(({ slug, original, translations }) => [
    ...(original ? findingsIn(original, (original.fields?.related ?? []).flatMap((other, index) => relatedFinding(slug, other, index) ?? finding(other, ['related', index]))) : []),
    ...[original, ...translations].flatMap((text) =>
      (text?.body.practices ?? []).flatMap((link) => {
        const values = unknown(link.slug);
        return text && values ? [problem(text.path, 'unknown-entry', link.place, { field: 'Practice', ...values })] : [];
      }),
    ),
  ]);
  const inRecords = records.flatMap((record) => [
    ...(record.collection === 'opportunities' ? findingsIn(record, finding(record.fields['entry'], ['entry'])) : []),
    ...(record.collection === 'recommendations' ? findingsIn(record, finding(record.fields['from'], ['from'])) : []),
  ]);
  return [...inEntries, ...inRecords];
};

function relatedFinding(slug: string, other: string, index: number): Finding[] | undefined {
  return other === slug ? [{ rule: 'related-to-itself', path: ['related', index], values: { value: other } }] : undefined;
}
