/** The six criteria by which the European Toolkit for Schools chooses its practices. */
export const selectionCriteria = [
  'in-place-two-years',
  'sustainable',
  'stakeholders-involved',
  'research-based',
  'quality-assured',
  'evaluated',
] as const;

export type SelectionCriterion = (typeof selectionCriteria)[number];
