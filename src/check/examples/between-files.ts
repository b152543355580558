import type { ExamplesOf } from './example.ts';
import { sampleHash } from './sample.ts';

export const betweenFilesExamples: ExamplesOf<'between-files'> = {
  'unknown-organisation': { in: 'fields', wrong: 'leadOrganisation: city-of-exmaple', right: 'leadOrganisation: city-of-example' },
  'unknown-entry': { in: 'recommendation', wrong: 'from: my-entri', right: 'from: my-entry' },
  'related-to-itself': { in: 'disk', wrong: 'related: [my-entry]', right: 'related: [other-entry]', values: { value: 'my-entry' } },
  'orphan-translation': { in: 'disk', wrong: 'content/practices/my-entri/de.mdx', right: 'content/practices/my-entry/de.mdx', values: { value: 'my-entri' } },
  'translation-of-itself': { in: 'fields', wrong: 'originalLanguage: de', right: 'originalLanguage: en' },
  'duplicate-title': { in: 'disk', wrong: 'title: "A mentor for everybody"', right: 'title: "A mentor for everybody in Cork"', values: { other: 'content/practices/other-entry/index.mdx' } },
  'stale-translation': { in: 'translation', wrong: 'translation: {method: human, sourceHash: "0123456789abcdef"}', right: `translation: {method: human, sourceHash: "${sampleHash}"}` },
  'unstamped-translation': { in: 'translation', wrong: 'translation: {method: human}', right: `translation: {method: human, sourceHash: "${sampleHash}"}` },
};

export const peopleExamples: ExamplesOf<'people'> = {
  'personal-email': { in: 'text', wrong: 'Write to maria.murphy@example.org.', right: 'Write to info@example.org.' },
  'telephone-number': { in: 'text', wrong: 'Call +353 21 123 4567.', right: 'See [the office](https://example.org/contact).' },
};
