/** Legal form of a network. */
export const legalForms = [
  'informal',
  'association',
  'foundation',
  'public-body',
  'consortium',
] as const;

export type LegalForm = (typeof legalForms)[number];
