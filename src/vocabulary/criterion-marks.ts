/** How far a source shows that a selection criterion is met. */
export const criterionMarks = [
  'met',
  'partly',
  'not-met',
  'not-stated',
] as const;

export type CriterionMark = (typeof criterionMarks)[number];
