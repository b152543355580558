/** Level of education, named after ISCED 2011 (0 early childhood, 1, 2, 3, 5+); `vocational` is any level of initial VET. */
export const educationLevels = [
  'early-childhood',
  'primary',
  'lower-secondary',
  'upper-secondary',
  'vocational',
  'tertiary',
  'adult',
] as const;

export type EducationLevel = (typeof educationLevels)[number];
