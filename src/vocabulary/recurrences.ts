/** How often an opportunity comes back. */
export const recurrences = [
  'yearly',
  'twice-a-year',
  'recurring',
] as const;

export type Recurrence = (typeof recurrences)[number];
