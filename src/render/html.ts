/**
 * The elements that a contributed text can become, each with the attributes it may carry. Nothing else can be built,
 * and every text and value is escaped when it is written out, so that nothing active can come out of a text.
 */
const allowedElements = {
  p: ['class'],
  h3: ['id'],
  h4: ['id'],
  em: [],
  strong: [],
  del: [],
  code: ['class'],
  pre: ['tabindex'],
  blockquote: [],
  ul: [],
  ol: ['class', 'start', 'type', 'role'],
  li: ['id'],
  hr: [],
  br: [],
  a: ['id', 'href', 'rel', 'lang', 'role', 'aria-label'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  div: ['class', 'tabindex', 'role', 'aria-label'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'class'],
  td: ['class'],
  sup: ['class'],
  aside: ['class'],
  figure: ['class'],
  figcaption: [],
} as const satisfies Record<string, readonly string[]>;

type Allowed = typeof allowedElements;
export type ElementName = keyof Allowed;
type Attributes<N extends ElementName> = { readonly [A in Allowed[N][number]]?: string | number | undefined };

interface HtmlElement {
  name: ElementName;
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: HtmlNode[];
}

export type HtmlNode = string | HtmlElement;

export function element<N extends ElementName>(name: N, attributes: Attributes<N>, children: HtmlNode[] = []): HtmlElement {
  return { name, attributes, children };
}

const voidElements: ReadonlySet<ElementName> = new Set<ElementName>(['br', 'hr', 'img']);

/** Writes nodes as HTML. */
export function toHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? escape(node) : elementToHtml(node))).join('');
}

function elementToHtml({ name, attributes, children }: HtmlElement): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escape(String(value))}"`);
  const start = `<${name}${written.join('')}>`;
  return voidElements.has(name) ? start : `${start}${toHtml(children)}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
