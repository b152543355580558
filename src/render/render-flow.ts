import type { BlockContent, Code, DefinitionContent, Heading, List, ListItem, RootContent, Table } from 'mdast';
import { textOf } from '../check/node-context.ts';
import { element, type HtmlNode } from './html.ts';
import { renderBlock } from './render-blocks.ts';
import { headingId, type RenderState } from './render-context.ts';
import { isPhrasingBlock, renderText } from './render-text.ts';

/** Paragraphs and everything else that stands on lines of its own. */
export function renderFlow(nodes: readonly (RootContent | BlockContent | DefinitionContent)[], state: RenderState): HtmlNode[] {
  const rendered: HtmlNode[] = [];
  let phrasing: HtmlNode[] | undefined;
  for (const node of nodes) {
    if (isPhrasingBlock(node)) {
      // citations alone on a line share a paragraph
      phrasing = phrasing ? [...phrasing, ' ', ...renderText([node], state)] : renderText([node], state);
      continue;
    }
    if (phrasing) rendered.push(element('p', {}, phrasing));
    phrasing = undefined;
    rendered.push(...flowNode(node, state));
  }
  return phrasing ? [...rendered, element('p', {}, phrasing)] : rendered;
}

function flowNode(node: RootContent, state: RenderState): HtmlNode[] {
  switch (node.type) {
    case 'paragraph':
      return [element('p', {}, renderText(node.children, state))];
    case 'heading':
      return [heading(node, state)];
    case 'blockquote':
      return [element('blockquote', {}, renderFlow(node.children, state))];
    case 'list':
      return [list(node, state)];
    case 'code':
      return [code(node)];
    case 'table':
      return [table(node, state)];
    case 'thematicBreak':
      return [element('hr', {})];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return renderBlock(node, state);
    default:
      return []; // comments and definitions, which are not shown
  }
}

/** Sections are the page's `h2`; a second-level heading that is no section counts as a third-level one. */
function heading(node: Heading, state: RenderState): HtmlNode {
  return element(node.depth === 4 ? 'h4' : 'h3', { id: headingId(state, textOf(node)) }, renderText(node.children, state));
}

function list({ ordered, start, spread, children }: List, state: RenderState): HtmlNode {
  const isLoose = spread || children.some((item) => item.spread);
  const items = children.map((item) => element('li', {}, listItem(item, Boolean(isLoose), state)));
  return ordered ? element('ol', { start: start === 1 ? undefined : (start ?? undefined) }, items) : element('ul', {}, items);
}

function listItem({ checked, children }: ListItem, isLoose: boolean, state: RenderState): HtmlNode[] {
  const mark = checked === null || checked === undefined ? [] : [checked ? '☑ ' : '☐ '];
  return [
    ...mark,
    ...children.flatMap((node) => (node.type === 'paragraph' && !isLoose ? renderText(node.children, state) : renderFlow([node], state))),
  ];
}

/** Can be scrolled, so it can be reached by keyboard. */
function code({ value, lang }: Code): HtmlNode {
  return element('pre', { tabindex: 0 }, [element('code', { class: lang ? `language-${lang}` : undefined }, [`${value}\n`])]);
}

/** In a region that scrolls sideways on a narrow screen and can be reached by keyboard. */
function table({ align, children }: Table, state: RenderState): HtmlNode {
  const [head, ...body] = children;
  const cells = (row: Table['children'][number], name: 'th' | 'td') =>
    row.children.map((cell, column) => {
      const side = align?.[column];
      const shared = { class: side && side !== 'left' ? `align-${side}` : undefined };
      const content = renderText(cell.children, state);
      return name === 'th' ? element('th', { scope: 'col', ...shared }, content) : element('td', shared, content);
    });
  return element('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': state.labels.table }, [
    element('table', {}, [
      ...(head ? [element('thead', {}, [element('tr', {}, cells(head, 'th'))])] : []),
      ...(body.length > 0 ? [element('tbody', {}, body.map((row) => element('tr', {}, cells(row, 'td'))))] : []),
    ]),
  ]);
}
