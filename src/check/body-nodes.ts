import type { Nodes, Root } from 'mdast';
import { checkBlock } from './body-blocks.ts';
import { checkAddress, checkLink } from './body-links.ts';
import { pictureNameIn } from './blocks.ts';
import { isComment } from './comments.ts';
import { limits } from './limits.ts';
import { type BodyFindings, type LineRange, type NodeContext, placeOf, refuseInLink, textOf } from './node-context.ts';
import { checkPersonalData } from './personal-data.ts';
import { echo, placeAt, type Report } from './problem.ts';
import { checkDecodedCharacters } from './unicode.ts';

/**
 * Walks the whole tree and refuses whatever is not on the list of allowed elements: `checks` below and the blocks of
 * `blocks.ts`.
 */
export function checkNodes(root: Root, source: string, report: Report): BodyFindings & { paragraphs: LineRange[] } {
  const reportNode: NodeContext['report'] = (node, rule, values) => report(rule, placeOf(node), values);
  const rawOf: NodeContext['rawOf'] = ({ position }) => source.slice(position?.start.offset, position?.end.offset);
  const context: NodeContext = {
    report: reportNode,
    reportPassage: (node, passage, rule, values) => report(rule, placeAt(rawOf(node), Math.max(0, rawOf(node).indexOf(passage)), placeOf(node)), values),
    rawOf,
    checkText: (node, text) => checkDecodedCharacters(text, rawOf(node), placeOf(node), report),
    citations: [], practices: [], pictures: [], siteLinks: [], paragraphs: [], ancestors: [],
    definitions: new Map(root.children.filter((node) => node.type === 'definition').map(({ identifier, url }) => [identifier, url] as const).toReversed()),
  };
  const budget = { nodes: limits.bodyNodes };
  for (const node of root.children) walk(node, root, context, budget);
  const { citations, practices, pictures, siteLinks, paragraphs } = context;
  return { citations, practices, pictures, siteLinks, paragraphs };
}

function walk(node: Nodes, parent: NodeContext['ancestors'][number], context: NodeContext, budget: { nodes: number }): void {
  if (--budget.nodes === 0) context.report(node, 'text-too-complex', { count: limits.bodyNodes, max: limits.bodyNodes });
  if (budget.nodes <= 0) return;
  if (context.ancestors.length >= limits.bodyDepth) return context.report(node, 'text-too-deep', { max: limits.bodyDepth });
  const check = checks.get(node.type);
  if (!check) return context.report(node, 'not-allowed-here', { value: echo(context.rawOf(node)) });
  context.ancestors.push(parent);
  (check as (node: Nodes, context: NodeContext) => void)(node, context);
  if ('children' in node) for (const child of node.children) walk(child, node, context, budget);
  context.ancestors.pop();
}

type Check<T extends Nodes['type'] = Nodes['type']> = (node: Extract<Nodes, { type: T }>, context: NodeContext) => void;

const allow = (): void => {};

const checkTable: { [T in Nodes['type']]?: Check<T> } = {
  paragraph: ({ position }, { paragraphs }) => {
    if (position) paragraphs.push({ from: position.start.line, to: position.end.line });
  },
  heading: (node, { report, ancestors }) => {
    if (node.depth === 1 || node.depth > 4) report(node, 'heading-level', { value: '#'.repeat(node.depth) });
    if (ancestors.length > 1) report(node, 'heading-place');
    if (textOf(node).trim() === '') report(node, 'heading-empty');
  },
  text: (node, { reportPassage, checkText }) => {
    checkText(node, node.value);
    const [brokenLink] = /\]\(\S.*/.exec(node.value) ?? [];
    if (brokenLink !== undefined) reportPassage(node, brokenLink, 'link-broken', { value: echo(brokenLink.slice(1)) });
    checkPersonalData(node.value, (rule, values, found) => reportPassage(node, found, rule, values));
  },
  inlineCode: (node, { checkText }) => checkText(node, node.value),
  code: (node, { report, checkText }) => {
    if (node.lang && !codeLanguages.includes(node.lang)) report(node, 'code-language', { value: echo(node.lang), allowed: codeLanguages.join(', ') });
    if (node.meta) report(node, 'code-details', { value: echo(node.meta) });
    checkText(node, node.value);
  },
  emphasis: allow, strong: allow, delete: allow, blockquote: allow, list: allow, listItem: allow, thematicBreak: allow, break: allow,
  table: allow, tableRow: allow, tableCell: allow,
  footnoteDefinition: (node, context) => {
    refuseNested(node, context);
    context.checkText(node, node.label ?? '');
  },
  footnoteReference: (node, context) => {
    context.checkText(node, node.label ?? '');
    refuseInLink(node, context);
  },
  link: (node, context) => checkLink(node, node.url, node.title, context),
  linkReference: (node, context) => checkLink(node, context.definitions.get(node.identifier) ?? '', undefined, context),
  definition: (node, context) => {
    refuseNested(node, context);
    if (/[{}<>]/.test(node.label ?? '')) context.report(node, 'mdx-expression', { value: echo(node.label) });
    checkAddress(node, node.url, node.title, context);
  },
  image: (node, { report, rawOf, checkText, pictures }) => {
    const name = pictureNameIn(node.url);
    if (name === undefined) report(node, 'picture-address', { value: echo(node.url) });
    else pictures.push({ name, place: placeOf(node) });
    if (!node.alt?.trim()) report(node, 'picture-alt');
    checkText(node, `${node.alt ?? ''} ${node.title ?? ''} ${node.url}`);
    // the parser flattens `![{x}](…)` to the text `x`
    const label = rawOf(node).split('](')[0] ?? '';
    if (/(?<!\\)[{<]/.test(label)) report(node, 'mdx-expression', { value: echo(label) });
  },
  mdxFlowExpression: refuseExpression,
  mdxTextExpression: refuseExpression,
  mdxJsxFlowElement: checkBlock,
  mdxJsxTextElement: checkBlock,
};

/** As a `Map`, so that a node type called `constructor` would find nothing. */
const checks: ReadonlyMap<string, unknown> = new Map(Object.entries(checkTable));

const codeLanguages = ['text', 'json', 'csv', 'yaml', 'html', 'markdown'];

/** Definitions stand outside of everything else, where the renderer looks for them. */
function refuseNested(node: Nodes, { report, rawOf, ancestors }: NodeContext): void {
  if (ancestors.length > 1) report(node, 'not-allowed-here', { value: echo(rawOf(node)) });
}

function refuseExpression(node: Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>, { report }: NodeContext): void {
  if (!isComment(node.value)) report(node, 'mdx-expression', { value: echo(`{${node.value}}`) });
}
