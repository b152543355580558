import { compensationNeedsGroup } from './compensation-needs-group.ts';
import { countriesGiven } from './countries-given.ts';
import { entriesKnown } from './entries-known.ts';
import { evidenceNeedsStudies } from './evidence-needs-studies.ts';
import { linksKeepLanguage } from './links-keep-language.ts';
import { namesDiffer } from './names-differ.ts';
import { noTwins } from './no-twins.ts';
import { opportunityDates } from './opportunity-dates.ts';
import { organisationsKnown } from './organisations-known.ts';
import { periodOrder } from './period-order.ts';
import { picturesMatch } from './pictures-match.ts';
import { type ContentRule, onEveryEntry, onEveryOriginal } from './rule.ts';
import { sourcesCited } from './sources-cited.ts';
import { sourcesKnown } from './sources-known.ts';
import { staleTranslations } from './stale-translations.ts';
import { statedOrNot } from './stated-or-not.ts';
import { statusNeedsEnd } from './status-needs-end.ts';
import { themeOnce } from './theme-once.ts';
import { titlesDiffer } from './titles-differ.ts';
import { translationsBelong } from './translations-belong.ts';
import { wordsForFacts } from './words-for-facts.ts';

/** Every rule that a schema cannot say and that looks at more than one field or file. */
export const contentRules: readonly ContentRule[] = [
  onEveryOriginal(countriesGiven),
  onEveryOriginal(statedOrNot),
  onEveryOriginal(periodOrder),
  onEveryOriginal(statusNeedsEnd),
  onEveryOriginal(evidenceNeedsStudies),
  onEveryOriginal(compensationNeedsGroup),
  onEveryOriginal(noTwins),
  onEveryOriginal(themeOnce),
  onEveryOriginal(sourcesKnown),
  onEveryEntry(sourcesCited),
  onEveryEntry(wordsForFacts),
  onEveryEntry(translationsBelong),
  onEveryEntry(staleTranslations),
  onEveryEntry(picturesMatch),
  onEveryEntry(linksKeepLanguage),
  titlesDiffer,
  organisationsKnown,
  entriesKnown,
  opportunityDates,
  namesDiffer,
];
