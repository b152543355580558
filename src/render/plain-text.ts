import type { Nodes, Root } from 'mdast';
import { attributeOf } from '../check/blocks.ts';
import { splitSections } from '../check/sections.ts';
import type { SectionId } from '../vocabulary/sections.ts';

/** The words of a checked text, section by section, for the search index: no markup, no citations, no addresses. */
export function plainText(tree: Root): { id: SectionId; text: string }[] {
  return splitSections(tree).sections.map(({ id, children }) => ({ id, text: tidy(children.map(wordsOf).join(' ')) }));
}

/** Elements that stand on lines of their own end a word; those inside a line do not. */
const insideLines = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'linkReference']);

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'image') return ` ${node.alt ?? ''} `;
  const titles = 'attributes' in node ? ['title', 'alt', 'caption'].map((name) => attributeOf(node, name)) : [];
  const words = 'children' in node ? node.children.map(wordsOf).join('') : '';
  return insideLines.has(node.type) ? words : ` ${[...titles, words].join(' ')} `;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ([.,)])/g, '$1').trim();
}
