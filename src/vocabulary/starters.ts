/** Who can begin something like it: the answer to "can I start this?". */
export const starters = [
  'teacher',
  'school',
  'group-of-schools',
  'organisation',
  'municipality',
  'region',
  'state',
] as const;

export type Starter = (typeof starters)[number];
