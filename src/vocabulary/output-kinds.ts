/** What a project made. */
export const outputKinds = [
  'study',
  'method',
  'toolkit',
  'handbook',
  'training',
  'recommendation',
  'network',
  'event',
  'website',
  'tool',
] as const;

export type OutputKind = (typeof outputKinds)[number];
