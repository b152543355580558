import type { FactRule, Finding } from './rule.ts';

/** Nothing ends before it starts. */
export const periodOrder: FactRule = ({ fields: { period, phases, apply } }) => [
  ...endsFirst(period?.start, period?.end, ['period', 'end']),
  ...(phases ?? []).flatMap(({ start, end }, index) => endsFirst(start, end, ['phases', index, 'end'])),
  ...endsFirst(apply?.opens, apply?.closes, ['apply', 'closes']),
];

/** Years and ISO days compare as they are. */
export function endsFirst<T extends number | string>(start: T | undefined, end: T | undefined, path: readonly PropertyKey[]): Finding[] {
  return start !== undefined && end !== undefined && end < start ? [{ rule: 'period-order', path, values: { value: end, min: start } }] : [];
}
