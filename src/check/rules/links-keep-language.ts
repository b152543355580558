import { isLanguage } from '../../i18n/languages.ts';
import { echo, problem } from '../problem.ts';
import type { EntryRule } from './rule.ts';

/** A link to a page of this site leads to that page in the text's own language. */
export const linksKeepLanguage: EntryRule = ({ original, translations }) =>
  [...(original ? [original] : []), ...translations].flatMap(({ path, language, body }) =>
    body.siteLinks.flatMap(({ address, place }) => {
      const target = address.split(/[/?#]/)[1] ?? '';
      if (language === undefined || !isLanguage(target) || target === language) return [];
      return [problem(path, 'link-wrong-language', place, { value: echo(address), suggestion: address.replace(`/${target}`, `/${language}`) })];
    }),
  );
