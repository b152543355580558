import { attributeOf, type Block, pictureNameIn } from '../check/blocks.ts';
import { element, type HtmlNode } from './html.ts';
import { cite, type RenderState } from './render-context.ts';
import { renderFlow } from './render-flow.ts';
import { picture } from './render-text.ts';

type RenderBlock = (node: Block, state: RenderState) => HtmlNode[];

/** The blocks that stand on lines of their own; what each accepts is in the checker's `blocks.ts`. */
const renderers: ReadonlyMap<string, RenderBlock> = new Map<string, RenderBlock>([
  ['Callout', (node, state) => [element('aside', { class: 'callout' }, titled('callout-title', node, state))]],
  ['Steps', (node, state) => [element('ol', { class: 'steps' }, content(node, state))]],
  ['Step', (node, state) => [element('li', {}, titled('step-title', node, state))]],
  ['Quote', quote],
  ['Figure', figure],
]);

export const renderBlock: RenderBlock = (node, state) => renderers.get(node.name ?? '')?.(node, state) ?? [];

function titled(titleClass: string, node: Block, state: RenderState): HtmlNode[] {
  return [element('p', { class: titleClass }, [attributeOf(node, 'title')]), ...content(node, state)];
}

function content(node: Block, state: RenderState): HtmlNode[] {
  return renderFlow(node.children as Parameters<typeof renderFlow>[0], state);
}

/** A literal quotation is a citation too: its source stands below it, in the source's own language. */
function quote(node: Block, state: RenderState): HtmlNode[] {
  const sourceId = attributeOf(node, 'source');
  const { number, anchor } = cite(state, sourceId);
  const { title = '', language } = state.sources[number - 1] ?? {};
  return [
    element('figure', { class: 'quote' }, [
      element('blockquote', {}, content(node, state)),
      element('figcaption', {}, [element('a', { id: anchor, href: `#source-${sourceId}`, lang: language }, [title])]),
    ]),
  ];
}

function figure(node: Block, state: RenderState): HtmlNode[] {
  const name = pictureNameIn(attributeOf(node, 'src'));
  if (name === undefined) return [];
  const caption = attributeOf(node, 'caption');
  const shown = picture(name, attributeOf(node, 'alt'), state);
  return [element('figure', { class: 'picture' }, caption === '' ? [shown] : [shown, element('figcaption', {}, [caption])])];
}
