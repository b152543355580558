/** Whom a measure addresses: everyone, groups at risk, or one learner. */
export const interventionLevels = [
  'universal',
  'targeted-group',
  'individual',
] as const;

export type InterventionLevel = (typeof interventionLevels)[number];
