import type { FootnoteReference } from 'mdast';
import { element, type HtmlNode } from './html.ts';
import type { RenderState } from './render-context.ts';
import { renderFlow } from './render-flow.ts';

/**
 * Footnotes are lettered, so that nobody takes them for citations, which are numbered. They stand at the end of the
 * section that first refers to them. Ids hold numbers only, never a writer's text.
 */
export function footnoteReference({ identifier }: FootnoteReference, state: RenderState): HtmlNode[] {
  const text = state.footnoteTexts.get(identifier);
  if (!text) return [];
  const known = state.footnotes.get(identifier);
  const footnote = known ?? { number: state.footnotes.size + 1, references: 0 };
  if (!known) {
    state.footnotes.set(identifier, footnote);
    state.openFootnotes.push(text);
  }
  footnote.references++;
  const id = `footnote-${footnote.number}-ref-${footnote.references}`;
  return [element('sup', { class: 'footnote' }, [element('a', { id, href: `#footnote-${footnote.number}`, role: 'doc-noteref' }, [letters(footnote.number)])])];
}

/** The footnotes that the section referred to. A footnote may refer to another one, which then follows. */
export function footnoteList(state: RenderState): HtmlNode[] {
  const items: HtmlNode[] = [];
  let start: number | undefined;
  for (let text = state.openFootnotes.shift(); text; text = state.openFootnotes.shift()) {
    const { number = 0 } = state.footnotes.get(text.identifier) ?? {};
    start ??= number;
    const back = element('a', { href: `#footnote-${number}-ref-1`, role: 'doc-backlink', 'aria-label': state.labels.backToText }, ['↑']);
    items.push(element('li', { id: `footnote-${number}` }, [...renderFlow(text.children, state), element('p', {}, [back])]));
  }
  return items.length === 0 ? [] : [element('ol', { class: 'footnotes', type: 'a', start: start === 1 ? undefined : start }, items)];
}

/** a … z, aa, ab … */
function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}
