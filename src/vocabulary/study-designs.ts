/** How a study was made; the last three compare with others and are what `compared` asks for. */
export const studyDesigns = [
  'routine-monitoring',
  'qualitative',
  'survey',
  'before-after',
  'mixed-methods',
  'statistical-control',
  'comparison-group',
  'randomised',
] as const;

export type StudyDesign = (typeof studyDesigns)[number];

/** Designs with a comparison: what evidence level `compared` and above asks for. */
export const comparativeDesigns = ['statistical-control', 'comparison-group', 'randomised'] as const satisfies readonly StudyDesign[];
