import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatNumber } from '../i18n/formats.ts';
import { countryLabel } from '../i18n/labels.ts';
import type { Language } from '../i18n/languages.ts';
import { countryPath, listWith, stagePath } from '../i18n/paths.ts';
import { translator } from '../i18n/translator.ts';
import { educationLevels } from '../vocabulary/education-levels.ts';
import { europeWide, facet } from '../vocabulary/facets.ts';
import { stages } from '../vocabulary/stages.ts';
import { tiles } from './europe-tiles.ts';

export interface CountLink {
  count: number;
  countText: string;
  href: string;
  /** The whole sense in words, since a number alone says nothing out of its row. */
  label: string;
}

export interface StageMatrix {
  stages: { label: string; explanation: string; href: string }[];
  rows: { level: string; cells: (CountLink | undefined)[] }[];
}

/** How many entries there are for each stage and level of education; undefined where there is none. */
export function stageMatrix(catalogue: Catalogue, reader: Language): StageMatrix {
  const t = translator(reader);
  const entries = [...catalogue.entries.values()];
  return {
    stages: stages.map((stage) => ({ label: t(`vocabulary:stages.${stage}`), explanation: t(`vocabulary:stageExplanations.${stage}`), href: stagePath(reader, stage) })),
    rows: educationLevels.map((level) => ({
      level: t(`vocabulary:educationLevels.${level}`),
      cells: stages.map((stage) => {
        const count = entries.filter(({ facts }) => facts.stages.includes(stage) && facts.educationLevels.includes(level)).length;
        if (count === 0) return undefined;
        const names = { stage: t(`vocabulary:stages.${stage}`), level: t(`vocabulary:educationLevels.${level}`), count };
        return { count, countText: formatNumber(reader, count), href: listWith(reader, { level: [level], stage: [stage] }), label: t('home.matrixCell', names) };
      }),
    })),
  };
}

export interface CountryTile {
  code: string;
  name: string;
  column: number;
  row: number;
  /** 0 where no entry names the country. */
  count: number;
  href: string | undefined;
}

/** The tile map: every country of the grid, those without entries too, so that the map keeps its shape. */
export function countryTiles(catalogue: Catalogue, reader: Language): CountryTile[] {
  const counts = countryCounts(catalogue);
  return tiles.map(({ code, column, row }) => {
    const count = counts.get(code) ?? 0;
    return { code, name: countryLabel(reader, code), column, row, count, href: count > 0 ? countryPath(reader, code) : undefined };
  });
}

/** Number of countries that entries name, and of entries for the whole of Europe. */
export function countrySummary(catalogue: Catalogue): { countries: number; europeWide: number } {
  const counts = countryCounts(catalogue);
  const wide = counts.get(europeWide) ?? 0;
  counts.delete(europeWide);
  return { countries: counts.size, europeWide: wide };
}

function countryCounts({ entries }: Catalogue): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facts } of entries.values()) {
    for (const code of facet('country').codesOf(facts)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
