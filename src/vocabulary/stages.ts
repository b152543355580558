/** When help comes: before, during or after early leaving. From the JET CD project and Cedefop. */
export const stages = [
  'prevention',
  'intervention',
  'compensation',
] as const;

export type Stage = (typeof stages)[number];
