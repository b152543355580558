import type { FootnoteDefinition } from 'mdast';

/** What a text needs from outside: everything that depends on the reader's language or on other files. */
export interface RenderContext {
  /** The entry's sources in the order of its list of sources; citations are numbered by it. */
  sources: readonly { id: string; title: string; language: string }[];
  /** Address and title of another entry; `lang` where the title is in another language than the text. */
  practice: (slug: string) => { href: string; title: string; lang?: string | undefined };
  /** Address and size in pixels of one of the entry's pictures, by its file name. */
  picture: (name: string) => { src: string; width?: number | undefined; height?: number | undefined };
  /** In the language of the text. */
  labels: {
    /** Name of a table's scrolling region. */
    table: string;
    /** Name of the link from a footnote back to its place in the text. */
    backToText: string;
  };
}

/** A place in the text where a source is cited; the list of sources links back to it. */
export interface Citation {
  sourceId: string;
  /** `id` of the element: `cite-s1-2` is the second citation of `s1`. */
  anchor: string;
}

/** What grows while a text is rendered, so that numbers and ids are given once. */
export interface RenderState extends RenderContext {
  citations: Citation[];
  /** Addresses of reference links, by identifier. */
  definitions: ReadonlyMap<string, string>;
  footnoteTexts: ReadonlyMap<string, FootnoteDefinition>;
  /** Footnotes of the section in hand that still have to be written at its end. */
  openFootnotes: FootnoteDefinition[];
  /** Number of each footnote that was referred to, and how often it was. */
  footnotes: Map<string, { number: number; references: number }>;
  usedIds: Set<string>;
}

/** Notes that a source is cited and gives its number (from 1) and the anchor for this place. */
export function cite(state: RenderState, sourceId: string): { number: number; anchor: string } {
  const number = state.sources.findIndex(({ id }) => id === sourceId) + 1;
  if (number === 0) throw new Error(`"${sourceId}" is not a source: the text was not checked`);
  const anchor = `cite-${sourceId}-${state.citations.filter((citation) => citation.sourceId === sourceId).length + 1}`;
  state.citations.push({ sourceId, anchor });
  return { number, anchor };
}

/** An id for a heading: prefixed, so that no text can take an id of the page, and used once. */
export function headingId(state: RenderState, text: string): string {
  const base = `s-${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'heading'}`;
  let id = base;
  for (let count = 2; state.usedIds.has(id); count++) id = `${base}-${count}`;
  state.usedIds.add(id);
  return id;
}
