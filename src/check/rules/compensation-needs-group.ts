import type { FactRule } from './rule.ts';

/** Compensation is for people who have left early: one of these groups is expected. */
const groupsOfLeavers = ['early-leavers', 'neet', 'adults-low-qualified'] as const;

export const compensationNeedsGroup: FactRule = ({ fields: { stages, targetGroups } }) => {
  if (!stages?.includes('compensation') || !targetGroups || groupsOfLeavers.some((group) => targetGroups.includes(group))) return [];
  return [{ rule: 'compensation-without-group', path: ['stages', stages.indexOf('compensation')], values: { allowed: groupsOfLeavers.join(', ') } }];
};
