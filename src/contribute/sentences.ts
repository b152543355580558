import { fill } from '../i18n/fill.ts';
import type { DraftProblem } from './check-draft.ts';
import type { KnownContent } from './known-content.ts';

/** Sentences that the form has of its own, where the checker's speak of files. */
export interface ProblemStrings {
  missing: string;
  orNotStated: string;
  notCited: string;
  needsCitation: string;
  slugTaken: string;
}

const ownSentences: Readonly<Partial<Record<DraftProblem['rule'], keyof ProblemStrings>>> = {
  'field-missing': 'missing',
  'countries-missing': 'missing',
  'section-missing': 'missing',
  'words-missing': 'missing',
  'needed-or-not-stated': 'orNotStated',
  'source-not-cited': 'notCited',
  'section-without-citation': 'needsCitation',
  'slug-taken': 'slugTaken',
};

/** Whether something is not there yet, rather than wrong: no news to somebody who has not come to it. */
export function isMissing({ rule }: Pick<DraftProblem, 'rule'>): boolean {
  const own = ownSentences[rule];
  return own === 'missing' || own === 'orNotStated';
}

interface Sentences {
  own: ProblemStrings;
  known: Pick<KnownContent, 'rules' | 'suggestion'>;
  /** What the form calls the field that the problem is about. */
  label: string;
  /** Gives names of the file their words in the form, in the values and in a sentence around them. */
  words: { inSentence: (sentence: string) => string; inList: (names: string) => string };
}

/** What is wrong and what to do, in the form's language. */
export function sentenceFor({ rule, values }: DraftProblem, { own, known, label, words }: Sentences): string {
  const key = ownSentences[rule];
  if (key !== undefined) return own[key];
  const { message = rule, fix = '' } = rule === 'slug-taken' ? {} : known.rules[rule];
  const suggestion = 'suggestion' in values ? known.suggestion : '';
  const shown = {
    ...values,
    field: label,
    // Rules about sections name them by their ids, which readers never see.
    ...(rule.startsWith('section-') && { value: label }),
    ...(typeof values['allowed'] === 'string' && { allowed: words.inList(values['allowed']) }),
  };
  return [message, suggestion, fix].filter(Boolean).map((sentence) => fill(words.inSentence(sentence), shown)).join(' ');
}
