import type { FactRule } from './rule.ts';

/** What is over has an end, or its period was looked for and not found. */
export const statusNeedsEnd: FactRule = ({ fields: { status, period, notStated }, given }) => {
  const isOver = status === 'completed' || status === 'discontinued';
  const periodIsWrong = given.has('period') && period === undefined;
  if (!isOver || periodIsWrong || period?.end !== undefined || notStated?.includes('period')) return [];
  return [{ rule: 'status-needs-end', path: ['status'], values: { value: status } }];
};
