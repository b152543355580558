/** What a network or organisation offers to others. */
export const offers = [
  'experience-sharing',
  'training',
  'workshop',
  'conference',
  'youth-event',
  'study-visit',
  'observation-visit',
  'job-shadowing',
  'placement',
  'exchange',
  'publication',
  'research',
  'teacher-preparation',
  'development-support',
  'fundraising-support',
] as const;

export type Offer = (typeof offers)[number];
