import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { type Block, type BlockRule, blocks, hasForm, pictureNameIn } from './blocks.ts';
import { type NodeContext, placeOf, refuseInLink } from './node-context.ts';
import { isComment } from './comments.ts';
import { nearest } from './nearest.ts';
import { echo } from './problem.ts';

/** Checks one block against its row in the table of blocks. */
export function checkBlock(node: Block, context: NodeContext): void {
  const name = node.name ?? '';
  const rule = blocks.get(name);
  if (!rule) return refuseUnknown(node, name, context);
  checkPlace(node, name, rule, context);
  checkChildren(node, name, rule, context);
  checkAttributes(node, name, rule, context);
}

function refuseUnknown(node: Block, name: string, { report }: NodeContext): void {
  const value = echo(`<${name}>`);
  if (name === '' || /^[a-z]/.test(name) || /^[A-Z][A-Z0-9]*$/.test(name)) return report(node, 'mdx-raw-html', { value });
  const suggestion = nearest(name, blocks.keys());
  report(node, 'mdx-unknown-component', { value, allowed: [...blocks.keys()].join(', '), ...(suggestion && { suggestion }) });
}

function checkPlace(node: Block, name: string, rule: BlockRule, context: NodeContext): void {
  const parent = context.ancestors.at(-1);
  const parentName = parent && 'name' in parent ? parent.name : undefined;
  if (rule.place === 'flow' && node.type === 'mdxJsxTextElement') context.report(node, 'block-own-lines', { value: name });
  if (rule.parents && !rule.parents.includes(parentName ?? '')) context.report(node, 'block-parent', { value: name, allowed: rule.parents.join(', ') });
  if (rule.place === 'text') refuseInLink(node, context);
}

function checkChildren(node: Block, name: string, { children: allowed }: BlockRule, { report }: NodeContext): void {
  const children = node.children.filter((child) => !('value' in child && child.type.endsWith('Expression') && isComment(child.value)));
  if (allowed === 'none') {
    if (children.length > 0) report(node, 'block-not-empty', { value: name });
    return;
  }
  if (children.length === 0) return report(node, 'block-empty', { value: name });
  if (allowed === 'text') return;
  for (const child of children) {
    if (!('name' in child) || !allowed.includes(child.name ?? '')) report(child, 'block-children', { value: name, allowed: allowed.join(', ') });
  }
}

function checkAttributes(node: Block, block: string, { attributes: allowed }: BlockRule, context: NodeContext): void {
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute') {
      if (seen.has(attribute.name)) context.report(node, 'attribute-twice', { value: echo(attribute.name), block });
      seen.add(attribute.name);
    }
    checkAttribute(node, block, attribute, allowed, context);
  }
  for (const [name, { required }] of allowed) {
    if (required && !seen.has(name)) context.report(node, 'attribute-missing', { value: name, block });
  }
}

function checkAttribute(
  node: Block,
  block: string,
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  allowed: BlockRule['attributes'],
  context: NodeContext,
): void {
  if (attribute.type !== 'mdxJsxAttribute') return context.report(node, 'attribute-not-text', { value: echo(`{${attribute.value}}`), block });
  const { name, value } = attribute;
  const rule = allowed.get(name);
  if (!rule) {
    const suggestion = nearest(name, allowed.keys());
    return context.report(node, 'attribute-unknown', { value: echo(name), block, allowed: [...allowed.keys()].join(', ') || '–', ...(suggestion && { suggestion }) });
  }
  if (typeof value !== 'string') return context.report(node, 'attribute-not-text', { value: name, block });
  context.checkText(node, value);
  if (value.length > rule.max) context.report(node, 'attribute-too-long', { value: name, block, count: value.length, max: rule.max });
  else if (/\n/.test(value)) context.report(node, 'attribute-line-break', { value: name, block });
  else if (!hasForm(rule.kind, value)) context.report(node, rule.kind === 'picture' ? 'picture-address' : rule.kind === 'text' ? 'attribute-missing' : 'attribute-id', { value: rule.kind === 'text' ? name : echo(value), block });
  else remember(node, rule.kind, value, context);
}

function remember(node: Block, kind: string, value: string, { citations, practices, pictures }: NodeContext): void {
  const place = placeOf(node);
  if (kind === 'source') citations.push({ source: value, place });
  if (kind === 'entry') practices.push({ slug: value, place });
  if (kind === 'picture') pictures.push({ name: pictureNameIn(value) ?? '', place });
}
