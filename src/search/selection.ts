/**
 * What a reader has chosen on the list page, and its readable address. Pure, and the same at build time and in the browser.
 * Inside a facet choices widen (OR), across facets they narrow (AND).
 */

export const sortings = ['relevance', 'title', 'verified', 'country'] as const;
export type Sorting = (typeof sortings)[number];

export interface Selection {
  /** Chosen codes by facet name, in the order of the facets. Facets without a choice are absent. */
  facets: ReadonlyMap<string, ReadonlySet<string>>;
  /** Free text, trimmed; empty if none. */
  text: string;
  /** What the reader asked for; undefined lets the list choose (best match with text, else title). */
  sort: Sorting | undefined;
}

/** The codes that exist here, by facet name, in the order of the panel. */
export type KnownCodes = ReadonlyMap<string, ReadonlySet<string>>;

/** Longest text that is searched for: more is a slip of the clipboard. */
const maxTextLength = 200;

/** Reads an address. What it does not know is left out of the selection and named in `unknown`, as `facet=code`. */
export function readSelection(search: string, known: KnownCodes): { selection: Selection; unknown: string[] } {
  const params = new URLSearchParams(search);
  const facets = new Map<string, Set<string>>();
  const unknown: string[] = [];
  for (const [param, codes] of known) {
    const chosen = params.getAll(param).filter((code) => code !== '');
    const valid = chosen.filter((code) => codes.has(code));
    unknown.push(...chosen.filter((code) => !codes.has(code)).map((code) => `${param}=${code}`));
    if (valid.length > 0) facets.set(param, new Set([...codes].filter((code) => valid.includes(code))));
  }
  const sort = params.get('sort') || undefined;
  if (sort && !isSorting(sort)) unknown.push(`sort=${sort}`);
  for (const param of new Set(params.keys())) {
    if (!known.has(param) && param !== 'q' && param !== 'sort') unknown.push(`${param}=${params.get(param)}`);
  }
  return {
    selection: { facets, text: (params.get('q') ?? '').trim().slice(0, maxTextLength), sort: sort && isSorting(sort) ? sort : undefined },
    unknown,
  };
}

/** Writes the address of a selection: empty, or `?…`. The same selection always has the same address. */
export function writeSelection({ facets, text, sort }: Selection): string {
  const params = new URLSearchParams();
  for (const [param, codes] of facets) for (const code of codes) params.append(param, code);
  if (text) params.set('q', text);
  if (sort) params.set('sort', sort);
  const search = params.toString();
  return search && `?${search}`;
}

function isSorting(text: string): text is Sorting {
  return (sortings as readonly string[]).includes(text);
}
