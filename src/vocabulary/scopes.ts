/** How far a measure reaches. */
export const scopes = [
  'local',
  'regional',
  'national',
  'european',
] as const;

export type Scope = (typeof scopes)[number];
