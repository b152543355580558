import { expect, test } from 'vitest';
import { readBody } from './body.ts';

const body = `## what

They meet <b>every week.

## how

1. The school {asks
2. [The handbook](http://example.org/handbook)

## limits

import x from "y"

\`\`\`text
## no heading
\`\`\`

See [the list](javascript:alert(1)).
`;

function problemsIn(source: string, line = 1): string[] {
  const found: string[] = [];
  readBody(source, line, (rule, place) => found.push(`${place.line}:${place.column} ${rule}`));
  return found;
}

test('a slip in one section hides nothing in the others: each is named in its place, and so is what is missing', () => {
  expect(problemsIn(body, 21)).toEqual([
    '23:11 mdx-unclosed-block',
    '27:15 mdx-open-brace',
    '38:5 link-unsafe',
    '32:1 mdx-esm',
    '30:1 section-without-citation',
    '38:1 section-missing',
  ]);
});
