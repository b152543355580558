import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readText, type TextNode } from './page-text.ts';

/** What a browser's parser would give, as far as `readText` looks. */
function asDom(node: DefaultTreeAdapterTypes.Node): TextNode {
  return {
    nodeName: node.nodeName.toUpperCase() === '#TEXT' ? '#text' : node.nodeName.toUpperCase(),
    nodeValue: 'value' in node ? node.value : null,
    childNodes: 'childNodes' in node ? node.childNodes.map(asDom) : [],
  };
}

const textOf = (html: string): string => readText(asDom(parseFragment(html)));

describe('the text of a page', () => {
  it('keeps headings, paragraphs and list items apart', () => {
    expect(textOf('<h2>What it is</h2><p>Mentors.</p><ul><li>One</li><li>Two</li></ul>Three<br>Four')).toBe('What it is Mentors. One Two Three Four');
  });

  it('does not break words at marks inside a line', () => {
    expect(textOf('<p>Men<em>tors</em> in <a href="/">school</a>s<sup>1</sup></p>')).toBe('Mentors in schools1');
  });

  it('is written as plain text, whatever it looks like', () => {
    expect(textOf('<p>&lt;b&gt; &amp; &nbsp; 5 &lt; 6</p>')).toBe('<b> & 5 < 6');
  });

  it('leaves out what nobody reads', () => {
    expect(textOf('<p>Seen</p><script>hidden()</script><style>p {}</style><svg><title>Map</title></svg><!-- note -->')).toBe('Seen');
  });
});
