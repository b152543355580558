/** How long help lasts: without end, returning at intervals, a course or cohort with an end, or once. */
export const intensities = [
  'ongoing',
  'periodic',
  'time-limited',
  'one-off',
] as const;

export type Intensity = (typeof intensities)[number];
