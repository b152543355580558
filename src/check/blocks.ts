import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { safeParse } from 'zod/mini';
import { partId, slug } from '../entry/shapes.ts';
import { pictureName } from './content-file.ts';

/** A block as parsed: on lines of its own, or inside a line. */
export type Block = MdxJsxFlowElement | MdxJsxTextElement;

/** What an attribute of a block may hold. */
type AttributeKind = 'text' | 'source' | 'entry' | 'picture';

interface AttributeRule {
  kind: AttributeKind;
  required: boolean;
  /** Characters. */
  max: number;
}

export interface BlockRule {
  /** `text`: inside a paragraph (or alone on a line); `flow`: on lines of its own. */
  place: 'text' | 'flow';
  /** Names of the blocks it may stand in; any place when absent. */
  parents?: readonly string[];
  /** What may stand inside: nothing, ordinary text, or only blocks of these names. */
  children: 'none' | 'text' | readonly string[];
  attributes: ReadonlyMap<string, AttributeRule>;
}

const title = { kind: 'text', required: true, max: 100 } as const;

/**
 * The blocks that a text may use, with everything they accept. A `Map`, so that a block called `constructor` is
 * as unknown as any other.
 */
export const blocks: ReadonlyMap<string, BlockRule> = new Map<string, BlockRule>([
  ['Cite', { place: 'text', children: 'none', attributes: new Map([['id', { kind: 'source', required: true, max: 60 }]]) }],
  ['Practice', { place: 'text', children: 'none', attributes: new Map([['id', { kind: 'entry', required: true, max: 60 }]]) }],
  ['Callout', { place: 'flow', children: 'text', attributes: new Map([['title', title]]) }],
  ['Steps', { place: 'flow', children: ['Step'], attributes: new Map() }],
  ['Step', { place: 'flow', parents: ['Steps'], children: 'text', attributes: new Map([['title', title]]) }],
  ['Quote', { place: 'flow', children: 'text', attributes: new Map([['source', { kind: 'source', required: true, max: 60 }]]) }],
  [
    'Figure',
    {
      place: 'flow',
      children: 'none',
      attributes: new Map<string, AttributeRule>([
        ['src', { kind: 'picture', required: true, max: 80 }],
        ['alt', { kind: 'text', required: true, max: 300 }],
        ['caption', { kind: 'text', required: false, max: 300 }],
      ]),
    },
  ],
]);

const picturePrefix = './';

/** The picture's file name in an address like `./name.jpg`; `undefined` for any other address. */
export function pictureNameIn(address: string): string | undefined {
  const name = address.startsWith(picturePrefix) ? address.slice(picturePrefix.length) : '';
  return pictureName.test(name) ? name : undefined;
}

/** Whether an attribute's value has the form that its kind asks for. */
export function hasForm(kind: AttributeKind, value: string): boolean {
  if (kind === 'source') return safeParse(partId, value).success;
  if (kind === 'entry') return safeParse(slug, value).success;
  return kind === 'picture' ? pictureNameIn(value) !== undefined : value.trim() !== '';
}

/** An attribute's text, as decoded by the parser; empty when the block does not have it. */
export function attributeOf({ attributes }: Block, name: string): string {
  const attribute = attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : '';
}
