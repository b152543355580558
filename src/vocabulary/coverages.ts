/** Whether the countries are listed or the whole of Europe is meant. */
export const coverages = [
  'listed',
  'europe-wide',
] as const;

export type Coverage = (typeof coverages)[number];
