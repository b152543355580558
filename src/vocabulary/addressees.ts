/** To whom a policy recommendation speaks. */
export const addressees = [
  'eu',
  'national-authority',
  'regional-authority',
  'municipality',
  'school',
  'teacher-education',
  'employer',
] as const;

export type Addressee = (typeof addressees)[number];
