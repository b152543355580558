/** How well a measure was examined, weakest first. After the ladders of EIF and EPIC; says nothing about what was found. */
export const evidenceLevels = [
  'described',
  'monitored',
  'evaluated',
  'compared',
  'replicated',
] as const;

export type EvidenceLevel = (typeof evidenceLevels)[number];
