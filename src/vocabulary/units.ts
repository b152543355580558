/** What a result counts. The site writes the number and the unit for the reader's language. */
export const units = [
  'percent',
  'percentage-points',
  'learners',
  'young-people',
  'pupils',
  'children',
  'parents',
  'teachers',
  'staff',
  'schools',
  'centres',
  'municipalities',
  'countries',
  'euro',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'score',
  'effect-size',
  'count',
] as const;

export type Unit = (typeof units)[number];
