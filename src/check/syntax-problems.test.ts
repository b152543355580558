import { expect, it } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { explainSyntaxError } from './syntax-problems.ts';

/** Rule and place of what stops the parser. */
function explain(body: string) {
  try {
    parseMarkdown(body);
    return 'parsed';
  } catch (error) {
    const { rule, place } = explainSyntaxError(error, body);
    return `${rule} ${place.line}:${place.column}`;
  }
}

it.each([
  ['an HTML comment', 'a\n\nb <!-- c --> d', 'mdx-html-comment 3:3'],
  ['an address in angle brackets', 'see <https://europa.eu> now', 'mdx-angle-address 1:5'],
  ['a mailbox in angle brackets', 'write to <info@europa.eu>', 'mdx-angle-address 1:10'],
  ['a heart', 'I <3 you', 'mdx-less-than 1:3'],
  ['a less-than sign', 'a <5 years', 'mdx-less-than 1:3'],
  ['a less-than sign at the end', 'a\nb <c', 'mdx-less-than 2:3'],
  ['a doctype', '<!DOCTYPE html>', 'mdx-raw-html 1:1'],
  ['a brace that stays open', 'a\n\nb {c\n\nd', 'mdx-open-brace 3:3'],
  ['a block that stays open', 'a\n\n<Callout title="b">\n\nc', 'mdx-unclosed-block 3:1'],
  ['a block that opens inside a paragraph and closes outside', '<Step title="One">text\n\nmore</Step>', 'mdx-unclosed-block 1:1'],
  ['a closing tag of another block', '<Callout title="b">\n\nc\n\n</Steps>', 'mdx-wrong-closing 5:1'],
  ['a closing tag alone', 'a\n\n</Callout>', 'mdx-wrong-closing 3:2'],
  ['an attribute without quotation marks', '<Callout title=b>\n\nc\n\n</Callout>', 'mdx-syntax 1:16'],
])('explains %s where it stands', (_, body, expected) => {
  expect(explain(body)).toBe(expected);
});

it('never fails to explain', () => {
  expect(explainSyntaxError(new RangeError('Maximum call stack size exceeded'), 'a').rule).toBe('text-too-deep');
  expect(explainSyntaxError('?', 'a').rule).toBe('text-too-deep');
});
