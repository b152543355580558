import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../check/markdown.ts';
import { textOf } from '../check/node-context.ts';
import { readableMarkdown, safeMarkdown } from './safe-markdown.ts';

describe('what a contributor types', () => {
  test.each([
    ['a {name} and } and {', 'a \\{name\\} and \\} and \\{'],
    ['fewer than <5 of them, a < b', 'fewer than \\<5 of them, a \\< b'],
    ['<b>bold</b> <script>x</script>', '\\<b>bold\\</b> \\<script>x\\</script>'],
    ['<!-- note -->', '\\<!-- note -->'],
    ['said <Cite id="s1" />', 'said <Cite id="s1" />'],
    ['<Cite id={x} />', '\\<Cite id=\\{x\\} />'],
    ['<Callout title="a" onclick={x}>', '\\<Callout title="a" onclick=\\{x\\}>'],
    ['<Tip title="x">', '\\<Tip title="x">'],
    ['see <https://europa.eu/a>', 'see [https://europa.eu/a](https://europa.eu/a)'],
    ['`{code}` and `<b>`', '`{code}` and `<b>`'],
    ['```json\n{"a": 1}\n```\n{b}', '```json\n{"a": 1}\n```\n\\{b\\}'],
    ['{/* a note */} {x}', '{/* a note */} \\{x\\}'],
    ['\\{x\\} \\\\{x}', '\\{x\\} \\\\\\{x\\}'],
    ['one\ttwo\r\nthree\u00AD\u200B', 'one  two\nthree'],
  ])('%j is written as %j, once and for all', (typed, written) => {
    expect(safeMarkdown(typed)).toBe(written);
    expect(safeMarkdown(written)).toBe(written);
  });

  test('reads in the published text as it was typed', () => {
    const typed = 'If a < b {or c}, say <b> & “so”.';
    const [paragraph] = parseMarkdown(safeMarkdown(typed)).children;
    expect(paragraph && textOf(paragraph)).toBe(typed);
  });
});

describe('a text that is there already', () => {
  test('is shown with plain signs and comes back as it was', () => {
    const source = 'a \\< b \\{c\\} `{d}` <Cite id="s1" />';
    expect(readableMarkdown(source)).toBe('a < b {c} `{d}` <Cite id="s1" />');
    expect(safeMarkdown(readableMarkdown(source))).toBe(source);
  });

  test.each(['a \\<Cite id="s1" /> b', '\\{/* no note */\\}', '\\`{x\\}'])('that plain signs would change stays as it is: %s', (source) => {
    expect(safeMarkdown(readableMarkdown(source))).toBe(safeMarkdown(source));
  });
});
