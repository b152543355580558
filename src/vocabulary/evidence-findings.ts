/** What the examination found. `not-measured` is not "does not work". */
export const evidenceFindings = [
  'positive',
  'mixed',
  'no-effect',
  'harmful',
  'not-measured',
] as const;

export type EvidenceFinding = (typeof evidenceFindings)[number];
