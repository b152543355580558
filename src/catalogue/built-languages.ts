import { type Language, languages } from '../i18n/languages.ts';

/**
 * The languages that this build makes: all, or those named in `TOOLBOX_LANGUAGES=bg,cs`, so that a build can be
 * split over several machines and joined by copying.
 */
export const builtLanguages: readonly Language[] = languages.filter(
  (language) => process.env['TOOLBOX_LANGUAGES']?.split(',').includes(language) ?? true,
);
