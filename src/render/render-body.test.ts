import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../check/markdown.ts';
import { hostileContributions } from '../check/fixtures/hostile/contributions.ts';
import { activeMarkup } from '../testing/active-markup.ts';
import { renderBody } from './render-body.ts';
import type { RenderContext } from './render-context.ts';

const context: RenderContext = {
  sources: [
    { id: 's1', title: 'Наръчник', language: 'bg' },
    { id: 's2', title: 'Report <2019>', language: 'en' },
  ],
  practice: (slug) => ({ href: `/en/practices/${slug}/`, title: 'Отворена врата', lang: 'bg' }),
  picture: (name) => ({ src: `/pictures/ice-breaker/${name}`, width: 40, height: 30 }),
  labels: { table: 'Table', backToText: 'Back to the text' },
};

const render = (body: string) => renderBody(parseMarkdown(body), context);
/** The HTML of one section that holds `body`. */
const html = (body: string) => render(`## what\n\n${body}`).sections[0]?.html;

describe('a text as HTML', () => {
  it('comes section by section, without the section headings, which the page prints', () => {
    expect(render('## what\n\nA *b* **c** ~~d~~ `e`\n\n## how\n\nF').sections).toEqual([
      { id: 'what', html: '<p>A <em>b</em> <strong>c</strong> <del>d</del> <code>e</code></p>' },
      { id: 'how', html: '<p>F</p>' },
    ]);
  });

  it('gives headings ids that no part of the page can have, each once', () => {
    expect(html('### config\n\na\n\n### Config\n\n#### Втора стъпка\n\n### ???')).toBe(
      '<h3 id="s-config">config</h3><p>a</p><h3 id="s-config-2">Config</h3><h4 id="s-втора-стъпка">Втора стъпка</h4><h3 id="s-heading">???</h3>',
    );
  });

  it('shows a second-level heading that is no section as a sub-heading of the section before', () => {
    expect(html('a\n\n## Good to know\n\nb')).toBe('<p>a</p><h3 id="s-good-to-know">Good to know</h3><p>b</p>');
  });

  it('escapes whatever a writer escaped or wrote as an entity', () => {
    expect(html('\\<script> &lt;b&gt; \\{x} &amp; "q" &#60;i>')).toBe('<p>&lt;script&gt; &lt;b&gt; {x} &amp; &quot;q&quot; &lt;i&gt;</p>');
    expect(html('<Callout title="a&quot; onclick=&quot;b">\n\nx\n\n</Callout>')).toContain('<p class="callout-title">a&quot; onclick=&quot;b</p>');
  });

  it('leaves comments out', () => {
    expect(html('a {/* note */}b\n\n{/* many\nlines */}')).toBe('<p>a b</p>');
  });

  it('keeps short lists tight and gives paragraphs to those with empty lines', () => {
    expect(html('- a\n- b\n  1. c')).toBe('<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>');
    expect(html('3. a\n\n4. b')).toBe('<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>');
    expect(html('- [ ] a\n- [x] b')).toBe('<ul><li>☐ a</li><li>☑ b</li></ul>');
  });

  it('puts a table into a region that can be scrolled with the keyboard', () => {
    expect(html('| a | b |\n|---|--:|\n| 1 | \\| |')).toBe(
      '<div class="table" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="align-right">|</td></tr></tbody></table></div>',
    );
  });

  it('shows quotes, rules, line breaks and code', () => {
    expect(html('> q\n\n***\n\na\\\nb\n\n```json\n{"a": "<b>"}\n```')).toBe(
      '<blockquote><p>q</p></blockquote><hr><p>a<br>\nb</p><pre tabindex="0"><code class="language-json">{&quot;a&quot;: &quot;&lt;b&gt;&quot;}\n</code></pre>',
    );
  });
});

describe('links and pictures', () => {
  it('marks links that leave the site', () => {
    expect(html('[a](https://example.org/?a=1&b=2) [b](/en/about) [c](#s-x) [d](mailto:info@example.org) [e][r]\n\n[r]: https://example.org')).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer external">a</a> <a href="/en/about">b</a> <a href="#s-x">c</a> ' +
        '<a href="mailto:info@example.org">d</a> <a href="https://example.org" rel="noopener noreferrer external">e</a></p>',
    );
  });

  it('makes no link of an address that the checker refuses, even when a tree comes unchecked', () => {
    expect(html('[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example)')).toBe('<p>a b c</p>');
  });

  it('shows pictures with their size, so that the page does not jump', () => {
    expect(html('![A child](./photo-1.jpg)')).toBe(
      '<p><img src="/pictures/ice-breaker/photo-1.jpg" alt="A child" width="40" height="30" loading="lazy" decoding="async"></p>',
    );
    expect(html('<Figure src="./photo-1.jpg" alt="A child" caption="At school" />')).toBe(
      '<figure class="picture"><img src="/pictures/ice-breaker/photo-1.jpg" alt="A child" width="40" height="30" loading="lazy" decoding="async"><figcaption>At school</figcaption></figure>',
    );
  });

  it('shows another entry by its title, marked with the title’s language', () => {
    expect(html('See <Practice id="open-door" />.')).toBe('<p>See <a href="/en/practices/open-door/" lang="bg">Отворена врата</a>.</p>');
  });
});

describe('citations', () => {
  it('are numbered by the list of sources, and each place has its own anchor', () => {
    const { sections, citations } = render('## what\n\nA <Cite id="s2" /> <Cite id="s1" />\n\n## how\n\nB <Cite id="s2" />');
    expect(sections[0]?.html).toBe(
      '<p>A\u00a0<sup class="cite"><a id="cite-s2-1" href="#source-s2" role="doc-noteref">[2]</a></sup>\u00a0<sup class="cite"><a id="cite-s1-1" href="#source-s1" role="doc-noteref">[1]</a></sup></p>',
    );
    expect(citations).toEqual([
      { sourceId: 's2', anchor: 'cite-s2-1' },
      { sourceId: 's1', anchor: 'cite-s1-1' },
      { sourceId: 's2', anchor: 'cite-s2-2' },
    ]);
  });

  it('never begin a line of their own', () => {
    expect(html('A long sentence. <Cite id="s1" />')).toContain('sentence.\u00a0<sup');
  });

  it('share one paragraph when they stand alone on a line', () => {
    expect(html('<Cite id="s1" /> <Cite id="s2" />')).toMatch(/^<p><sup.*<\/sup> <sup.*<\/sup><\/p>$/);
  });

  it('stop the build when a text was not checked', () => {
    expect(() => html('<Cite id="s9" />')).toThrow('"s9" is not a source');
  });
});

describe('blocks', () => {
  it('become plain elements with classes', () => {
    expect(html('<Callout title="Note">\n\na\n\n</Callout>')).toBe('<aside class="callout"><p class="callout-title">Note</p><p>a</p></aside>');
    expect(html('<Steps>\n<Step title="One">\n\ndo\n\n- it\n\n</Step>\n</Steps>')).toBe('<ol class="steps"><li><p class="step-title">One</p><p>do</p><ul><li>it</li></ul></li></ol>');
  });

  it('show below a quotation where it is from, in that source’s language', () => {
    const { sections, citations } = render('## what\n\n<Quote source="s1">\n\nq\n\n</Quote>');
    expect(sections[0]?.html).toBe(
      '<figure class="quote"><blockquote><p>q</p></blockquote><figcaption><a id="cite-s1-1" href="#source-s1" lang="bg">Наръчник</a></figcaption></figure>',
    );
    expect(citations).toEqual([{ sourceId: 's1', anchor: 'cite-s1-1' }]);
  });
});

describe('footnotes', () => {
  it('stand at the end of the section that refers to them, lettered, with links both ways', () => {
    const { sections } = render('## what\n\na[^x] b[^x]\n\n## how\n\nc[^y]\n\n[^x]: First.\n\n[^y]: Second.\n\n[^z]: Never referred to.');
    expect(sections[0]?.html).toBe(
      '<p>a<sup class="footnote"><a id="footnote-1-ref-1" href="#footnote-1" role="doc-noteref">a</a></sup> ' +
        'b<sup class="footnote"><a id="footnote-1-ref-2" href="#footnote-1" role="doc-noteref">a</a></sup></p>' +
        '<ol class="footnotes" type="a"><li id="footnote-1"><p>First.</p><p><a href="#footnote-1-ref-1" role="doc-backlink" aria-label="Back to the text">↑</a></p></li></ol>',
    );
    expect(sections[1]?.html).toContain('<ol class="footnotes" type="a" start="2"><li id="footnote-2"><p>Second.</p>');
  });
});

describe('nothing active comes out', () => {
  it.each(hostileContributions.filter(({ place, text }) => place === 'body' && (text ?? '').length < 20_000))('$name', ({ text = '' }) => {
    let output: string;
    try {
      output = render(`## what\n\n${text}\n`).sections.map((section) => section.html).join('');
    } catch {
      return; // not even parsed
    }
    expect(activeMarkup(output)).toEqual([]);
  });
});
