/** What kind of thing an entry describes. From the source document's "type of measure". */
export const entryTypes = [
  'practice',
  'programme',
  'project',
  'network',
  'tool',
  'policy',
  'publication',
] as const;

export type EntryType = (typeof entryTypes)[number];
