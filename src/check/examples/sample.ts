import { checkFile } from '../check-file.ts';
import type { ContentFile } from '../content-file.ts';
import { originalHash } from '../rules/stale-translations.ts';
import type { Example } from './example.ts';

/** Content in which nothing is wrong, small enough that an example changes one thing only. */
const folder = 'content/practices/my-entry';

/** The mark of the sample's original; `sourceHash()` of it. */
export const sampleHash = '0000000000000000';

const fields = `type: practice
title: "Ice breaker: a mentor in the first school week"
summary: "Pupils who are new at a school meet a mentor in their first week. The school and the city run it together and share the costs."
originalLanguage: en
countries: [IE]
scope: local
educationLevels: [lower-secondary]
stages: [prevention]
interventionLevels: [individual]
intensity: periodic
funding: [{kind: local}]
targetGroups: [at-risk]
themes: {primary: well-being-of-learners}
approaches: [mentoring-and-coaching]
leadOrganisation: city-of-example
period: {start: 2015}
status: running
startableBy: [school]
evidence: {level: described, finding: not-measured}
selectionCriteria: {in-place-two-years: met, sustainable: not-stated, stakeholders-involved: met, research-based: not-stated, quality-assured: not-stated, evaluated: not-stated}
sources: [{id: s1, title: "Handbook for mentors", publisher: "City of Example", language: en}]
lastVerified: 2026-11-21`;

const text = `## what

An older pupil meets each new pupil.

## how

The school asks pupils of the upper years. <Cite id="s1" />

## limits

Nobody compared the school with others. <Cite id="s1" />

## start

The head teacher names one teacher who looks after it.`;

const translation = `title: "Eisbrecher: ein Mentor in der ersten Woche"
summary: "Wer neu an der Schule ist, trifft in der ersten Woche eine Mentorin. Schule und Stadt machen es zusammen und teilen sich die Kosten."
translation: {method: human, sourceHash: "${sampleHash}"}`;

const records = {
  organisation: { path: 'content/organisations/city-of-example.yaml', fields: 'name: "City of Example"\nnameLanguage: en\nkind: municipality\ncountry: IE' },
  opportunity: { path: 'content/opportunities/mentor-week.yaml', fields: 'kind: training\norganiser: city-of-example\naudience: [staff]\ntitles: {en: "A week of training"}\nstartsOn: 2027-03-01' },
  recommendation: {
    path: 'content/recommendations/name-a-mentor.yaml',
    fields: 'texts: {en: {title: "Name a mentor", text: "Schools should see to it that every new pupil meets an older one."}}\noriginalLanguage: en\naddressees: [school]\nfrom: my-entry\nsource: "Report"',
  },
};

/** The sample content with the wrong or the right snippet of an example put into it. */
export function sampleWith(example: Exclude<Example, { in: 'disk' }>, snippet: string): ContentFile[] {
  const { in: place } = example;
  const original = originalWith(example, snippet);
  const hash = hashOf(original);
  const files = new Map([
    [`${folder}/index.mdx`, original],
    [`${folder}/de.mdx`, mdx(place === 'translation' ? withFields(translation, snippet) : translation, '').replace(sampleHash, hash)],
    ...Object.entries(records).map(([name, { path, fields: own }]) => [path, `${name === place ? withFields(own, snippet) : own}\n`] as const),
  ]);
  if (place === 'path') for (const path of snippet.split('\n')) files.set(path, files.get(path) ?? '?');
  return [...files].map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }));
}

function originalWith({ in: place, without }: Exclude<Example, { in: 'disk' }>, snippet: string): string {
  if (place === 'file') return snippet.replace(/^…$/m, () => fields).replace(/^……$/m, () => text);
  if (place === 'fields') return mdx(withFields(fields, snippet, without), text);
  if (place === 'text') return mdx(fields, `${text}\n\n${snippet}`);
  return mdx(fields, place === 'sections' ? snippet : text);
}

/** What the translation of the sample has to be stamped with so that it is not stale, whatever the example changes. */
function hashOf(original: string): string {
  const reading = checkFile({ path: `${folder}/index.mdx`, bytes: new TextEncoder().encode(original) });
  return (reading.kind === 'original' && originalHash(reading)) || sampleHash;
}

function mdx(front: string, body: string): string {
  return `---\n${front}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Each field of the sample stands on one line. */
function withFields(sample: string, snippet: string, without?: string): string {
  const names = [...[...snippet.matchAll(/^([A-Za-z]+):/gm)].map(([, name]) => name), without].map((name) => `${name}:`);
  return [...sample.split('\n').filter((line) => !names.some((name) => line.startsWith(name))), snippet].join('\n');
}
