/** Whom a measure is for. From the European Toolkit for Schools (3.8-3.11) and Cedefop. */
export const targetGroups = [
  'at-risk',
  'frequent-absentees',
  'early-leavers',
  'neet',
  'disadvantaged',
  'roma',
  'migrants-and-refugees',
  'special-needs',
  'mental-health',
  'behaviour',
  'children-in-care',
  'young-offenders',
  'young-parents',
  'rural',
  'vet-learners',
  'adults-low-qualified',
  'families',
  'school-staff',
  'authorities',
] as const;

export type TargetGroup = (typeof targetGroups)[number];
