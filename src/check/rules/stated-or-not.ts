import { requiredOrNotStated } from '../../entry/facts.ts';
import type { FactRule } from './rule.ts';

/** Some facts must be given or be named as looked for and not found; none can be both. */
export const statedOrNot: FactRule = ({ fields, given }) => {
  if (given.has('notStated') && fields.notStated === undefined) return [];
  const notStated = fields.notStated ?? [];
  return [
    ...requiredOrNotStated
      .filter((field) => !given.has(field) && !notStated.includes(field))
      .map((field) => ({ rule: 'needed-or-not-stated' as const, path: [field] })),
    ...notStated.flatMap((field, index) =>
      given.has(field) ? [{ rule: 'stated-and-not-stated' as const, path: ['notStated', index], values: { value: field } }] : [],
    ),
  ];
};
