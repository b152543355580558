import { expect, it } from 'vitest';
import { parseMarkdown } from '../check/markdown.ts';
import { plainText } from './plain-text.ts';

it('gives search the words of each section, without markup, citations, comments or addresses', () => {
  const body = `## what

Ein *Mentor*in trifft **neue** Kinder <Cite id="s1" />. {/* note */}

| a | b |
|---|---|
| c | d |

## how

<Steps>
<Step title="Suchen">

- [Hand](https://example.org)buch
- ![Zwei Kinder](./a.png)

</Step>
</Steps>

[r]: https://example.org`;
  expect(plainText(parseMarkdown(body))).toEqual([
    { id: 'what', text: 'Ein Mentorin trifft neue Kinder. a b c d' },
    { id: 'how', text: 'Suchen Handbuch Zwei Kinder' },
  ]);
});
