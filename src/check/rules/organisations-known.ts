import type { RecordReading } from '../check-file.ts';
import type { EntryFields } from '../entry-fields.ts';
import { nearest } from '../nearest.ts';
import { echo } from '../problem.ts';
import { type ContentRule, type Finding, findingsIn } from './rule.ts';

interface Named {
  id: string | undefined;
  path: readonly PropertyKey[];
}

/** Every organisation that an entry, a translation or an opportunity names has its file. */
export const organisationsKnown: ContentRule = ({ entries, records, ids: { organisations } }) => {
  const findings = (named: readonly Named[]): Finding[] =>
    named.flatMap(({ id, path }) => {
      if (id === undefined || organisations.has(id)) return [];
      const suggestion = nearest(id, organisations);
      return [{ rule: 'unknown-organisation', path, values: { value: echo(id, 60), ...(suggestion && { suggestion }) } }];
    });
  return [
    ...[...entries.values()].flatMap(({ original, translations }) =>
      [original, ...translations].flatMap((text) => (text?.fields ? findingsIn(text, findings(namedInEntry(text.fields))) : [])),
    ),
    ...records.flatMap((record) => findingsIn(record, findings(namedInRecord(record)))),
  ];
};

function namedInEntry({ leadOrganisation, funding, partners, phases, members, partnership, translation }: EntryFields): Named[] {
  return [
    { id: leadOrganisation, path: ['leadOrganisation'] },
    ...(funding ?? []).map(({ funder }, index) => ({ id: funder, path: ['funding', index, 'funder'] })),
    ...(partners ?? []).map(({ organisation }, index) => ({ id: organisation, path: ['partners', index, 'organisation'] })),
    ...(phases ?? []).flatMap(({ funders }, phase) => (funders ?? []).map((id, index) => ({ id, path: ['phases', phase, 'funders', index] }))),
    ...(members ?? []).map(({ organisation }, index) => ({ id: organisation, path: ['members', index, 'organisation'] })),
    ...(partnership ?? []).map(({ organisation }, index) => ({ id: organisation, path: ['partnership', index, 'organisation'] })),
    { id: translation?.reviewedBy, path: ['translation', 'reviewedBy'] },
  ];
}

function namedInRecord({ collection, fields }: RecordReading): Named[] {
  return collection === 'opportunities' ? [{ id: fields['organiser'] as string | undefined, path: ['organiser'] }] : [];
}
