/** How a measure works. From Cedefop's VET toolkit and the source documents. */
export const approaches = [
  'early-warning',
  'data-and-monitoring',
  'case-coordination',
  'one-stop-shop',
  'mentoring-and-coaching',
  'tutoring',
  'career-guidance',
  'work-based-learning',
  'tailored-pathways',
  'second-chance-provision',
  'alternative-setting',
  'psychosocial-support',
  'outreach',
  'mediators',
  'family-engagement',
  'staff-development',
  'school-climate',
  'extra-curricular',
  'arts-and-sport',
  'financial-support',
  'student-participation',
  'peer-learning',
  'validation-of-learning',
  'intercultural-education',
] as const;

export type Approach = (typeof approaches)[number];
