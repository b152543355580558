import type { FileReading } from '../check/check-file.ts';
import { sectionsOf, valuesOf } from '../contribute/data-to-draft.ts';
import { type DraftGroup, groupIn, type Path, textIn } from '../contribute/draft.ts';
import { wordsFields } from '../contribute/field.ts';
import type { Language } from '../i18n/languages.ts';
import { fieldAt, fieldsIn } from './contribute-form-fields.ts';
import { make } from './make.ts';

/** A text that a translation can be made from. */
interface SourceText {
  language: Language;
  values: DraftGroup;
}

/** The original, and the English text for those who cannot read it. */
export function sourceTexts(original: FileReading | undefined, english: FileReading | undefined): SourceText[] {
  return [original, english].flatMap((reading) => {
    if (reading?.kind !== 'original' && reading?.kind !== 'translation') return [];
    const values = valuesOf(reading, (id) => id);
    const words = Object.fromEntries(wordsFields.map((field) => [field, (reading.fields?.[field] ?? {}) as DraftGroup]));
    const sections = reading.body.root ? sectionsOf(reading.body.root, reading.body.source) : {};
    return reading.language ? [{ language: reading.language, values: { ...values, ...words, sections } }] : [];
  });
}

/** One field for the words of each of the original's results, phases and outputs. */
export function makeWordFields(form: Element, original: SourceText | undefined): void {
  for (const group of form.querySelectorAll<HTMLElement>('[data-words]')) {
    for (const field of fieldsIn(group)) field.remove();
    const template = group.querySelector('template');
    const ids = Object.keys(groupIn(original?.values[group.dataset['name'] ?? '']));
    for (const id of ids) {
      const copy = make('template', { innerHTML: (template?.innerHTML ?? '').replaceAll('__id__', id) });
      group.append(copy.content);
    }
    group.hidden = ids.length === 0;
  }
}

/** Offers the texts in a menu and shows the chosen one beside the fields; without texts hides both. */
export function showSourceTexts(workspace: HTMLElement, texts: readonly SourceText[], nameOf: (language: Language) => string): void {
  const form = workspace.querySelector<HTMLElement>('[data-form]') ?? workspace;
  const choice = form.querySelector<HTMLElement>('[data-source-choice]');
  const menu = choice?.querySelector('select');
  for (const place of form.querySelectorAll<HTMLElement>('[data-source-text]')) place.hidden = true;
  if (!choice || !menu) return;
  choice.hidden = texts.length === 0;
  menu.replaceChildren(...texts.map(({ language }) => new Option(nameOf(language), language)));
  const show = () => {
    const text = texts.find(({ language }) => language === menu.value);
    if (text) showText(form, text);
  };
  menu.onchange = show;
  show();
}

function showText(form: HTMLElement, { language, values }: SourceText): void {
  const paths: Path[] = [
    ...['title', 'summary', 'keywords', 'joining'].map((name) => [name]),
    ...['sections', ...wordsFields].flatMap((group) => fieldsIn(fieldAt(form, [group]) ?? form).map(({ dataset }) => [group, dataset['name'] ?? ''])),
  ];
  for (const path of paths) {
    const place = fieldAt(form, path)?.querySelector<HTMLElement>('[data-source-text]');
    const text = textIn(path.reduce<DraftGroup[string]>((value, step) => groupIn(value)[step], values));
    if (!place) continue;
    place.lang = language;
    place.textContent = text;
    place.hidden = text === '';
  }
}
