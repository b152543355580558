import type { Catalogue } from '../catalogue/catalogue.ts';
import { compare } from '../i18n/formats.ts';
import { valueLabel } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import { type Facet, facets } from '../vocabulary/facets.ts';
import { themesByArea, type ThemeArea } from '../vocabulary/themes.ts';
import { type Card, cardsOf } from './card.ts';
import { organisationWords, own, type Words } from './words.ts';

/** A group of choices in the filter panel. Only values that some entry has are offered. */
export interface FacetPanel {
  param: string;
  label: string;
  placement: Facet['placement'];
  /** One group without a label, or the themes' areas. */
  groups: { label: string | undefined; options: FacetOption[] }[];
}

export interface FacetOption {
  code: string;
  label: Words;
  /** Number of entries that have it, without any filter. */
  count: number;
}

/** A card with its place in each order that the list offers; numbers, so that the browser need not know collation. */
export interface ListedCard extends Card {
  order: { title: number; country: number; verified: number };
}

export interface ListView {
  panels: FacetPanel[];
  /** By title, the order in which the page is read without script. */
  cards: ListedCard[];
}

export function listView(catalogue: Catalogue, reader: Language): ListView {
  return { panels: facets.map((facet) => panelOf(catalogue, reader, facet)).filter(({ groups }) => groups.length > 0), cards: listedCards(catalogue, reader) };
}

function panelOf(catalogue: Catalogue, reader: Language, facet: Facet): FacetPanel {
  const options = optionsOf(catalogue, reader, facet);
  const t = translator(reader);
  const byArea = Object.entries(themesByArea).map(([area, codes]) => ({
    label: t(`vocabulary:themeAreas.${area as ThemeArea}`) as string,
    options: options.filter(({ code }) => (codes as readonly string[]).includes(code)),
  }));
  const groups = facet.labels === 'themes' ? byArea : [{ label: undefined, options }];
  return {
    param: facet.param,
    label: t(`vocabulary:fields.${facet.field}`),
    placement: facet.placement,
    groups: groups.filter((group) => group.options.length > 0),
  };
}

/** The values of a facet that are in use, with their counts, in the vocabulary's order or by name. */
export function optionsOf(catalogue: Catalogue, reader: Language, facet: Facet): FacetOption[] {
  const counts = new Map<string, number>();
  for (const { facts } of catalogue.entries.values()) {
    for (const code of facet.codesOf(facts)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const codes = facet.values === 'by-name' ? [...counts.keys()] : facet.values.filter((code) => counts.has(code));
  const options = codes.map((code) => ({ code, label: optionLabel(catalogue, reader, facet, code), count: counts.get(code) ?? 0 }));
  const order = compare(reader);
  return facet.values === 'by-name' ? options.sort((a, b) => order(a.label.text, b.label.text)) : options;
}

function optionLabel(catalogue: Catalogue, reader: Language, facet: Facet, code: string): Words {
  const { labels } = facet;
  return labels === 'organisations' ? organisationWords(catalogue, reader, code) : own(valueLabel(reader, labels, code));
}

function listedCards(catalogue: Catalogue, reader: Language): ListedCard[] {
  const order = compare(reader);
  const byTitle = cardsOf(catalogue, reader).sort((a, b) => order(a.title.text, b.title.text));
  const ranks = (before: (a: Card, b: Card) => number) => new Map([...byTitle].sort(before).map(({ slug }, rank) => [slug, rank]));
  const country = ranks((a, b) => order(a.countries, b.countries));
  const verified = ranks((a, b) => b.verified.date.localeCompare(a.verified.date));
  const rankOf = (from: Map<string, number>, slug: string) => from.get(slug) ?? 0;
  return byTitle.map((card, title) => ({
    ...card,
    order: { title, country: rankOf(country, card.slug), verified: rankOf(verified, card.slug) },
  }));
}
