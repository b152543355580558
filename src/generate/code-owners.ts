import { languages } from '../i18n/languages.ts';
import { site } from '../site.ts';

/**
 * Who has to agree to a change (GitHub reads it from the branch that a change is for; the last line that fits counts).
 * Teams of the organisation that owns the repository: `maintainers`, `editors`, and one for each language.
 */
export function codeOwners(): string {
  const owner = `@${new URL(site.repository.address).pathname.split('/')[1]}`;
  const perLanguage = languages.flatMap((language) =>
    [`/content/practices/*/${language}.mdx`, `/content/pages/*/${language}.mdx`, `/content/locales/${language}/`].map((path) => `${path} ${owner}/language-${language}`),
  );
  return [
    '# Made by "npm run generate" from the table of languages.',
    `* ${owner}/maintainers`,
    `/content/ ${owner}/editors`,
    ...perLanguage,
    `/content/locales/en/ ${owner}/maintainers`,
    `/content/LICENSE ${owner}/maintainers`,
    '',
  ].join('\n');
}
