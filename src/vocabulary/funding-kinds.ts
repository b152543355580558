/** Who pays, by kind of funder. */
export const fundingKinds = [
  'european',
  'national',
  'regional',
  'local',
  'foundation-or-charity',
  'private-company',
  'own-resources',
  'international-organisation',
] as const;

export type FundingKind = (typeof fundingKinds)[number];
