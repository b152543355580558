import { checkContent } from '../check/check-content.ts';
import { ruleExamples, ruleIds } from '../check/examples/rule-examples.ts';
import { sampleWith } from '../check/examples/sample.ts';
import { codeOf, type Values } from '../check/problem.ts';
import { type RuleGroup, ruleCatalogue, ruleGroups, type RuleId, type Severity } from '../check/rules-catalogue.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';

export interface RuleView {
  /** Also the rule's anchor on the page, which reports link to. */
  id: RuleId;
  severity: Severity;
  /** The sentence as the checker says it of the wrong example. */
  message: string;
  fix: string;
  /** Examples: plain text, what cannot be seen written as its code, long ones cut. */
  wrong: string;
  right: string;
}

export interface RuleGroupView {
  id: RuleGroup;
  title: string;
  rules: RuleView[];
}

/** Every rule with its sentence, fix and examples, in the order of the catalogue. */
export function rulesView(language: Language): RuleGroupView[] {
  const t = translator(language);
  return (Object.keys(ruleGroups) as RuleGroup[]).map((group) => ({
    id: group,
    title: t(`rules:page.groups.${group}`),
    rules: (Object.keys(ruleGroups[group]) as RuleId[]).map((id) => ({
      id,
      severity: ruleCatalogue[id],
      message: t(`rules:${id}.message`, valuesOfExamples().get(id) ?? {}),
      fix: t(`rules:${id}.fix`, valuesOfExamples().get(id) ?? {}),
      wrong: visible(ruleExamples[id].wrong),
      right: visible(ruleExamples[id].right),
    })),
  }));
}

let known: Map<RuleId, Values> | undefined;

/** What the checker names in the wrong example of each rule: the same in every language, so worked out once. */
function valuesOfExamples(): Map<RuleId, Values> {
  known ??= new Map(
    ruleIds.map((rule) => {
      const example = ruleExamples[rule];
      if (example.in === 'disk') return [rule, example.values] as const;
      const { problems } = checkContent(sampleWith(example, example.wrong), { keepTrees: false });
      return [rule, problems.find((problem) => problem.rule === rule)?.values ?? {}] as const;
    }),
  );
  return known;
}

const longestLine = 160;
const mostLines = 14;

function visible(example: string): string {
  const lines = example.trimEnd().split('\n').map((line) => {
    const cut = line.length > longestLine ? `${line.slice(0, longestLine / 2)} …` : line;
    return cut.replace(/[\p{C}\p{Zl}\p{Zp}\u2003]/gu, (character) => `[${codeOf(character)}]`);
  });
  return [...lines.slice(0, mostLines), ...(lines.length > mostLines ? ['…'] : [])].join('\n');
}
