import { comparativeDesigns } from '../../vocabulary/study-designs.ts';
import type { FactRule } from './rule.ts';

/** How many studies with a comparison each level of evidence rests on; `evaluated` needs one study of any design. */
const comparisonsNeeded: Readonly<Record<string, number>> = { compared: 1, replicated: 2 };

/** A level of evidence is shown by studies, not claimed. */
export const evidenceNeedsStudies: FactRule = ({ fields: { evidence } }) => {
  if (!evidence) return [];
  const { level, studies = [] } = evidence;
  const path = ['evidence', 'level'];
  if (level === 'evaluated' && studies.length === 0) return [{ rule: 'evidence-needs-study', path, values: { value: level, min: 1, count: 0 } }];
  const comparisons = studies.filter(({ design }) => (comparativeDesigns as readonly unknown[]).includes(design)).length;
  const needed = comparisonsNeeded[level] ?? 0;
  if (comparisons >= needed) return [];
  return [{ rule: 'evidence-needs-comparison', path, values: { value: level, min: needed, count: comparisons, allowed: comparativeDesigns.join(', ') } }];
};
