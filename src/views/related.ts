import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import type { Approach } from '../vocabulary/approaches.ts';
import { type FacetParam, facet } from '../vocabulary/facets.ts';
import type { Theme } from '../vocabulary/themes.ts';
import { type Card, cardOf } from './card.ts';

export interface RelatedEntry {
  card: Card;
  /** Labels of the approaches and themes that it shares, the most telling first; empty where the editors named it. */
  shared: string[];
}

/** How much one shared value of a facet says about likeness. Our choice: how a thing works weighs more than for whom. */
const weights: Partial<Record<FacetParam, number>> = { approach: 4, theme: 3, target: 2, level: 1, stage: 1, intervention: 1, type: 1 };

const mostShown = 4;
const mostSharedLabels = 3;

/** Entries that the editors named, here or there: whoever adds an entry need not touch the others. */
export function chosenRelated(catalogue: Catalogue, entry: Entry, reader: Language): RelatedEntry[] {
  return namedWith(catalogue, entry).map((other) => ({ card: cardOf(other, reader), shared: [] }));
}

/** Same approach elsewhere: the most alike of the other entries by shared facets, those of the editors left out. */
export function similarEntries(catalogue: Catalogue, entry: Entry, reader: Language): RelatedEntry[] {
  return mostAlike(catalogue, entry).map((other) => ({ card: cardOf(other, reader), shared: sharedLabels(entry, other, reader) }));
}

/** The entries that this one names, and then those that name it. */
export function namedWith({ entries }: Pick<Catalogue, 'entries'>, { slug, facts }: Entry): Entry[] {
  const named = (facts.related ?? []).flatMap((other) => entries.get(other) ?? []);
  const naming = [...entries.values()].filter((other) => other.facts.related?.includes(slug) && !named.includes(other));
  return [...named, ...naming];
}

const alike = new WeakMap<Entry, Entry[]>();

/** Likeness does not depend on the reader's language, so it is worked out once for all of an entry's pages. */
function mostAlike(catalogue: Catalogue, entry: Entry): Entry[] {
  let found = alike.get(entry);
  if (!found) {
    const named = namedWith(catalogue, entry);
    found = [...catalogue.entries.values()]
      .filter((other) => other !== entry && !named.includes(other))
      .map((other) => ({ other, score: likeness(entry, other) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.other.slug.localeCompare(b.other.slug, 'en'))
      .slice(0, mostShown)
      .map(({ other }) => other);
    alike.set(entry, found);
  }
  return found;
}

/** Weighted shared values, set against how many values both have, so that entries that tick everything are like nothing. */
export function likeness(a: Entry, b: Entry): number {
  let shared = 0;
  let all = 0;
  for (const [param, weight] of Object.entries(weights) as [FacetParam, number][]) {
    const codesOfA = facet(param).codesOf(a.facts);
    const codesOfB = facet(param).codesOf(b.facts);
    const common = codesOfA.filter((code) => codesOfB.includes(code)).length;
    shared += weight * common;
    all += weight * (codesOfA.length + codesOfB.length - common);
  }
  return all === 0 ? 0 : shared / all;
}

function sharedLabels(a: Entry, b: Entry, reader: Language): string[] {
  const t = translator(reader);
  const common = (param: FacetParam) => facet(param).codesOf(a.facts).filter((code) => facet(param).codesOf(b.facts).includes(code));
  return [
    ...common('approach').map((code) => t(`vocabulary:approaches.${code as Approach}`)),
    ...common('theme').map((code) => t(`vocabulary:themes.${code as Theme}`)),
  ].slice(0, mostSharedLabels);
}
