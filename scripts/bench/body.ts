import type { Language } from '../../src/i18n/languages.ts';
import { randomFrom } from './random.ts';
import { sentence } from './words.ts';

/** Ids of the sources that every generated entry has, and cites. */
export const sourceIds = ['s1', 's2', 's3'] as const;

/** The body of one text: about 600 words in all ten sections, with every kind of block that real entries have. */
export function generateBody(language: Language, seed: string): string {
  const random = randomFrom(`body ${seed} ${language}`);
  const line = (words = 12) => sentence(language, random, words);
  const cited = (words = 14) => `${sentence(language, random, words)} <Cite id="${random.pick(sourceIds)}" />`;
  const paragraphs = (count: number) => Array.from({ length: count }, () => `${line()} ${line(16)} ${cited()}`).join('\n\n');
  const list = (count: number, marker: string) => Array.from({ length: count }, () => `${marker} **${line(2)}** ${cited(10)}`).join('\n');
  return `
## problem

${paragraphs(1)}

## what

${paragraphs(2)} [${line(3)}](https://example.org/${seed})

## how

${steps(line, cited)}

## who

${list(5, '-')}

## needs

| ${line(1)} | ${line(2)} |
| --- | --- |
${Array.from({ length: 4 }, () => `| ${line(2)} | ${cited(6)} |`).join('\n')}

## results

${paragraphs(1)} ${sourceIds.map((id) => `<Cite id="${id}" />`).join(' ')}

<Callout title="${line(4)}">

${cited(20)}

</Callout>

## worked

${paragraphs(1)}

## limits

${paragraphs(1)}

## start

${list(3, '1.')}

## adapt

${line(20)} *${line(4)}* ${line(12)}
`;
}

function steps(line: (words: number) => string, cited: (words: number) => string): string {
  const step = () => `<Step title="${line(4)}">\n\n${line(14)} ${cited(12)}\n\n</Step>`;
  return `<Steps>\n\n${Array.from({ length: 4 }, step).join('\n\n')}\n\n</Steps>`;
}
