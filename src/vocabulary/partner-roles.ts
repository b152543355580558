/** What a partner does in a measure. */
export const partnerRoles = [
  'lead',
  'partner',
  'referrer',
  'funder',
  'supporter',
] as const;

export type PartnerRole = (typeof partnerRoles)[number];
