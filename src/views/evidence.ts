import type { Original } from '../entry/schema.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import type { EvidenceFinding } from '../vocabulary/evidence-findings.ts';
import { evidenceLevels } from '../vocabulary/evidence-levels.ts';
import { selectionCriteria } from '../vocabulary/selection-criteria.ts';

/** How well a measure was examined and what was found: one of the two lights. */
export interface EvidenceLight {
  level: string;
  explanation: string;
  /** 1 (described) to `steps`. */
  step: number;
  steps: number;
  stepText: string;
  finding: string;
  findingCode: EvidenceFinding;
}

/** By which of the European Toolkit's criteria a measure would be chosen: the other light. Never merged with the first. */
export interface CriteriaLight {
  summary: string;
  criteria: { label: string; mark: string; markCode: string }[];
}

export function evidenceLight(reader: Language, { evidence }: Pick<Original, 'evidence'>): EvidenceLight {
  const t = translator(reader);
  const step = evidenceLevels.indexOf(evidence.level) + 1;
  return {
    level: t(`vocabulary:evidenceLevels.${evidence.level}`),
    explanation: t(`vocabulary:evidenceLevelExplanations.${evidence.level}`),
    step,
    steps: evidenceLevels.length,
    stepText: t('entry.evidenceStep', { step, steps: evidenceLevels.length }),
    finding: t(`vocabulary:evidenceFindings.${evidence.finding}`),
    findingCode: evidence.finding,
  };
}

export function criteriaLight(reader: Language, { selectionCriteria: marks }: Pick<Original, 'selectionCriteria'>): CriteriaLight {
  const t = translator(reader);
  return {
    summary: t('entry.criteriaSummary', {
      met: selectionCriteria.filter((criterion) => marks[criterion] === 'met').length,
      all: selectionCriteria.length,
    }),
    criteria: selectionCriteria.map((criterion) => ({
      label: t(`vocabulary:selectionCriteria.${criterion}`),
      mark: t(`vocabulary:criterionMarks.${marks[criterion]}`),
      markCode: marks[criterion],
    })),
  };
}
