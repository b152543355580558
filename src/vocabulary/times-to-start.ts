/** How long it takes until the first learners are reached. */
export const timesToStart = [
  'weeks',
  'one-term',
  'one-year',
  'longer',
] as const;

export type TimeToStart = (typeof timesToStart)[number];
