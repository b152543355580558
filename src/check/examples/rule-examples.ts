import { ruleCatalogue, type RuleId } from '../rules-catalogue.ts';
import { betweenFieldsExamples } from './between-fields.ts';
import { betweenFilesExamples, peopleExamples } from './between-files.ts';
import { characterExamples } from './characters.ts';
import type { Example } from './example.ts';
import { fieldExamples } from './fields.ts';
import { fileExamples } from './files.ts';
import { frontMatterExamples } from './front-matter.ts';
import { sectionExamples } from './sections.ts';
import { textExamples } from './text.ts';

/** A wrong and a right example for every rule: the page of rules shows them, and a test runs them through the checker. */
export const ruleExamples: Readonly<Record<RuleId, Example>> = {
  ...fileExamples,
  ...characterExamples,
  ...frontMatterExamples,
  ...fieldExamples,
  ...textExamples,
  ...sectionExamples,
  ...betweenFieldsExamples,
  ...betweenFilesExamples,
  ...peopleExamples,
};

export const ruleIds = Object.keys(ruleCatalogue) as RuleId[];
