import type { Image, Nodes, PhrasingContent } from 'mdast';
import { checkLinkAddress } from '../check/addresses.ts';
import { attributeOf, type Block, blocks, pictureNameIn } from '../check/blocks.ts';
import { footnoteReference } from './footnotes.ts';
import { element, type HtmlNode } from './html.ts';
import { cite, type RenderState } from './render-context.ts';

/** Whether a node is a citation or a link to an entry, wherever it stands. */
export function isPhrasingBlock(node: Nodes): node is Block {
  return 'name' in node && blocks.get(node.name ?? '')?.place === 'text';
}

/** What stands inside a paragraph, a heading or a table's cell. */
export function renderText(nodes: readonly (PhrasingContent | Block)[], state: RenderState): HtmlNode[] {
  return nodes.flatMap((node, index) => (node.type === 'text' ? [boundToCitation(node.value, nodes[index + 1])] : textNode(node, state)));
}

/** A citation never begins a line: the blank before it does not break. */
function boundToCitation(text: string, next: PhrasingContent | Block | undefined): string {
  return next && 'name' in next && next.name === 'Cite' ? text.replace(/\s+$/, '\u00a0') : text;
}

function textNode(node: PhrasingContent | Block, state: RenderState): HtmlNode[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'emphasis':
      return [element('em', {}, renderText(node.children, state))];
    case 'strong':
      return [element('strong', {}, renderText(node.children, state))];
    case 'delete':
      return [element('del', {}, renderText(node.children, state))];
    case 'inlineCode':
      return [element('code', {}, [node.value])];
    case 'break':
      return [element('br', {}), '\n'];
    case 'link':
      return link(node.url, renderText(node.children, state));
    case 'linkReference':
      return link(state.definitions.get(node.identifier) ?? '', renderText(node.children, state));
    case 'image':
      return image(node, state);
    case 'footnoteReference':
      return footnoteReference(node, state);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return phrasingBlock(node, state);
    default:
      return []; // comments, which are not shown
  }
}

/** An address that the checker would refuse becomes no link, even if a tree came here unchecked. */
function link(address: string, children: HtmlNode[]): HtmlNode[] {
  if (checkLinkAddress(address)) return children;
  return [element('a', { href: address, rel: /^https:/i.test(address) ? 'noopener noreferrer external' : undefined }, children)];
}

function image({ url, alt }: Image, state: RenderState): HtmlNode[] {
  const name = pictureNameIn(url);
  return name === undefined ? [] : [picture(name, alt ?? '', state)];
}

export function picture(name: string, alt: string, state: RenderState): HtmlNode {
  const { src, width, height } = state.picture(name);
  return element('img', { src, alt, width, height, loading: 'lazy', decoding: 'async' });
}

function phrasingBlock(node: Block, state: RenderState): HtmlNode[] {
  const id = attributeOf(node, 'id');
  if (node.name === 'Cite') {
    const { number, anchor } = cite(state, id);
    return [element('sup', { class: 'cite' }, [element('a', { id: anchor, href: `#source-${id}`, role: 'doc-noteref' }, [`[${number}]`])])];
  }
  if (node.name !== 'Practice') return [];
  const { href, title, lang } = state.practice(id);
  return [element('a', { href, lang }, [title])];
}
