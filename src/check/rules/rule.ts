import type { OriginalReading } from '../check-file.ts';
import type { ContentReadings, EntryReadings } from '../content-readings.ts';
import type { EntryFields } from '../entry-fields.ts';
import { type Problem, problem, type Values } from '../problem.ts';
import type { RuleId } from '../rules-catalogue.ts';
import { fieldName } from '../schema-problems.ts';

/** Compares files with each other; gets everything, returns what it finds wrong. */
export type ContentRule = (content: ContentReadings) => Problem[];

/** Compares the files of one entry's folder. */
export type EntryRule = (entry: EntryReadings, content: ContentReadings) => Problem[];

/** Compares the facts of one `index.mdx` with each other. */
export type FactRule = (facts: Facts) => Finding[];

export interface Facts {
  /** Fields that are right on their own. */
  fields: EntryFields;
  /** Names of all fields that the file has. */
  given: ReadonlySet<string>;
}

/** Something wrong with a field; the field's name is added to `values` as `field`. */
export interface Finding {
  rule: RuleId;
  path: readonly PropertyKey[];
  what?: 'key' | 'value';
  values?: Values;
}

export function onEveryEntry(rule: EntryRule): ContentRule {
  return (content) => [...content.entries.values()].flatMap((entry) => rule(entry, content));
}

export function onEveryOriginal(rule: FactRule): ContentRule {
  return onEveryEntry(({ original }) => (original?.fields ? findingsIn(original, rule({ fields: original.fields, given: original.given })) : []));
}

/** Gives findings their file and place. */
export function findingsIn({ path, locate }: Pick<OriginalReading, 'path' | 'locate'>, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) =>
    problem(path, finding.rule, locate(finding.path, finding.what), { field: fieldName(finding.path), ...finding.values }),
  );
}
