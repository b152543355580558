import type contribute from '../../content/locales/en/contribute.json';
import { fallbackLanguage, type Language } from '../i18n/languages.ts';
import { readStrings } from '../i18n/resources.ts';
import { translator } from '../i18n/translator.ts';
import { site } from '../site.ts';

type Strings = typeof contribute;

/** Groups of strings that the form says while it is used. */
const groups = ['task', 'draft', 'text', 'problems', 'send'] as const;

/** What the form's script is given by the page: strings with `{{names}}` still in them, and where contributions go. */
export interface FormStrings extends Pick<Strings, (typeof groups)[number]> {
  item: string;
  remove: string;
  /** Heading of the fields that only one type has. */
  typePart: string;
  loadFailed: string;
  choose: string;
  /** Name of a table's scrolling region, and of the link back from a footnote, for the preview. */
  table: string;
  backToText: string;
  repository: typeof site.repository;
  mail: string;
}

export function formStrings(reader: Language): FormStrings {
  const t = translator(reader);
  const asWritten = (key: string): string => t(`contribute:${key}` as 'contribute:item', { skipInterpolation: true });
  const english = readStrings(fallbackLanguage, 'contribute');
  const inGroups = groups.map((group) => [group, Object.fromEntries(Object.keys(english[group] ?? {}).map((key) => [key, asWritten(`${group}.${key}`)]))]);
  return {
    ...(Object.fromEntries(inGroups) as Pick<Strings, (typeof groups)[number]>),
    item: asWritten('item'),
    remove: asWritten('remove'),
    typePart: asWritten('parts.type'),
    loadFailed: asWritten('loadFailed'),
    choose: asWritten('choose'),
    table: t('entry.table'),
    backToText: t('entry.backToText'),
    repository: site.repository,
    mail: site.contributions.mail,
  };
}
