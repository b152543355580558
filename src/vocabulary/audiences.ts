/** Whom an opportunity is open to. */
export const audiences = [
  'learners',
  'staff',
  'organisations',
] as const;

export type Audience = (typeof audiences)[number];
