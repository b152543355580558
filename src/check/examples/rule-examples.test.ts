import { describe, expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import type { Example } from './example.ts';
import { ruleExamples, ruleIds } from './rule-examples.ts';
import { sampleWith } from './sample.ts';

const rulesBroken = (example: Exclude<Example, { in: 'disk' }>, snippet: string) => [
  ...new Set(checkContent(sampleWith(example, snippet)).problems.map(({ rule }) => rule)),
];

const onDisk = ruleIds.filter((rule) => ruleExamples[rule].in === 'disk');

/** Rules that another one cannot help but go along with. */
const companions: Readonly<Record<string, readonly string[]>> = {
  'front-matter-twice': ['text-before-sections'],
  'front-matter-fence': ['yaml-quote'],
  'translation-of-itself': ['left-in-english'],
};

describe('A reader of the page of rules', () => {
  it.each(ruleIds.filter((rule) => !onDisk.includes(rule)))('%s: sees a wrong example that breaks this rule alone, and a right one that breaks none', (rule) => {
    const example = ruleExamples[rule];
    if (example.in === 'disk') return;
    expect(rulesBroken(example, example.wrong).filter((id) => !companions[rule]?.includes(id))).toEqual([rule]);
    expect(rulesBroken(example, example.right)).toEqual([]);
  });

  it('sees examples that no program has tried for these rules only', () => {
    expect(onDisk.join(' ')).toMatchInlineSnapshot(`"symbolic-link not-a-file executable-file nested-repository unreadable-file too-many-files file-empty file-too-big picture-too-big picture-too-wide picture-type picture-unused not-utf-8 last-line-break value-format picture-alt twin-source translation-words-missing related-to-itself orphan-translation duplicate-title"`);
  });

  it('sees two different examples', () => {
    expect(ruleIds.filter((rule) => ruleExamples[rule].wrong === ruleExamples[rule].right)).toEqual([]);
  });
});
