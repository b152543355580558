/** Where a measure stands today. */
export const statuses = [
  'planned',
  'pilot',
  'running',
  'completed',
  'discontinued',
] as const;

export type Status = (typeof statuses)[number];
