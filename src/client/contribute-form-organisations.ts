import { type KnownContent, organisationNamed, shownName } from '../contribute/known-content.ts';
import { tidyLine } from '../contribute/tidy-text.ts';
import type { Language } from '../i18n/languages.ts';
import { controlOf, fieldsIn } from './contribute-form-fields.ts';
import { addItem, itemsOf } from './contribute-form-lists.ts';
import { make } from './make.ts';

/** Offers the names of known organisations in every field that asks for one. */
export function offerOrganisations(form: Element, { organisations }: Pick<KnownContent, 'organisations'>): void {
  form.querySelector('#known-organisations')?.replaceChildren(...organisations.map((one) => make('option', { value: shownName(one) })));
}

/**
 * Asks for the details of each organisation that was named and is not known: one item for each in the part for new
 * organisations, and none for a name that stands in no field.
 */
export function askForNewOrganisations(form: Element, { organisations }: Pick<KnownContent, 'organisations'>, language: Language): void {
  const part = form.querySelector<HTMLElement>('[data-part=organisations]');
  const list = part?.querySelector<HTMLElement>('[data-kind=list]');
  if (!part || !list) return;
  const fields = [...form.querySelectorAll<HTMLInputElement>('[data-organisation]')].filter((field) => !field.closest('[hidden]'));
  const named = [...new Set(fields.map(({ value }) => tidyLine(value)).filter(Boolean))].filter((name) => !organisationNamed(organisations, name));
  for (const item of itemsOf(list)) if (!named.includes(nameOf(item)?.value ?? '')) item.remove();
  const asked = new Set(itemsOf(list).map((item) => nameOf(item)?.value));
  for (const name of named) if (!asked.has(name)) askFor(list, name, language);
  part.hidden = named.length === 0;
}

function askFor(list: HTMLElement, name: string, language: Language): void {
  const item = addItem(list);
  const field = (wanted: string) => fieldsIn(item).find(({ dataset }) => dataset['name'] === wanted);
  const nameControl = nameOf(item);
  const languageControl = controlOf(field('nameLanguage') as HTMLElement);
  if (nameControl) nameControl.value = name;
  if (languageControl) languageControl.value = language;
}

/** The name is changed where it was written, so that the two cannot differ. */
function nameOf(item: HTMLElement): HTMLInputElement | null {
  const control = item.querySelector<HTMLInputElement>('[data-name=name] input');
  if (control) control.readOnly = true;
  return control;
}
