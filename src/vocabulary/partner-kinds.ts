/** Kinds of organisations; also the kind of an organisation record. */
export const partnerKinds = [
  'school',
  'second-chance-school',
  'guidance-centre',
  'municipality',
  'region',
  'ministry',
  'education-authority',
  'social-services',
  'youth-services',
  'health-services',
  'employment-service',
  'justice',
  'police',
  'ngo',
  'foundation',
  'employer',
  'social-partner',
  'university',
  'teacher-education',
  'parents',
  'learners',
  'professional-association',
  'european-body',
  'international-organisation',
] as const;

export type PartnerKind = (typeof partnerKinds)[number];
