/** The sections of an entry's text, in the order in which they are read. */
export const sectionIds = [
  'problem',
  'what',
  'how',
  'who',
  'needs',
  'results',
  'worked',
  'limits',
  'start',
  'adapt',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** Sections without which a text cannot be published. */
export const requiredSections = ['what', 'how', 'limits', 'start'] as const satisfies readonly SectionId[];

/** Sections in which every statement about the practice needs a citation. */
export const citedSections = ['how', 'results', 'limits'] as const satisfies readonly SectionId[];

/** Sections that are our editors' advice, drawn from the facts; readers are told so. */
export const editorialSections = ['start', 'adapt'] as const satisfies readonly SectionId[];
