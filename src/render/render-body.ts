import type { Root } from 'mdast';
import { splitSections } from '../check/sections.ts';
import type { SectionId } from '../vocabulary/sections.ts';
import { footnoteList } from './footnotes.ts';
import { toHtml } from './html.ts';
import type { Citation, RenderContext, RenderState } from './render-context.ts';
import { renderFlow } from './render-flow.ts';

export interface RenderedBody {
  /** The sections in the order of the text, without their headings, which the page prints in the reader's language. */
  sections: { id: SectionId; html: string }[];
  /** Every place where a source is cited, in the order of the text. */
  citations: Citation[];
}

/** A checked text as HTML. The tree must be one that the checker passed: it throws on a source that does not exist. */
export function renderBody(tree: Root, context: RenderContext): RenderedBody {
  const state = startState(tree, context);
  const sections = splitSections(tree).sections.map(({ id, children }) => ({
    id,
    html: toHtml([...renderFlow(children, state), ...footnoteList(state)]),
  }));
  return { sections, citations: state.citations };
}

function startState(tree: Root, context: RenderContext): RenderState {
  const definitions = tree.children.filter((node) => node.type === 'definition').map(({ identifier, url }) => [identifier, url] as const);
  const footnotes = tree.children.filter((node) => node.type === 'footnoteDefinition').map((node) => [node.identifier, node] as const);
  return {
    ...context,
    citations: [],
    // where an identifier is defined twice, Markdown takes the first
    definitions: new Map(definitions.toReversed()),
    footnoteTexts: new Map(footnotes.toReversed()),
    openFootnotes: [],
    footnotes: new Map(),
    usedIds: new Set(),
  };
}
