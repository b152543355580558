import type { DraftGroup, DraftValue, Path } from '../contribute/draft.ts';
import { addItem, itemsOf } from './contribute-form-lists.ts';

/**
 * The form as data. A field is an element with `data-name` and `data-kind`; groups and items of lists hold further
 * fields. What is hidden is not part of the draft.
 */

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The fields that stand directly in the form, a group or an item. */
export function fieldsIn(scope: Element): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>('[data-name]')].filter((field) => field.parentElement?.closest('[data-name], [data-item], [data-form]') === scope);
}

/** Everything that was typed and chosen. */
export function readForm(form: HTMLElement): DraftGroup {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('[data-not-stated]:checked')].filter(isShown).map(({ dataset }) => dataset['notStated'] ?? '');
  const notStated = inFirstOrder(ticked, form.dataset['order']);
  return { ...readGroup(form), ...(notStated.length > 0 && { notStated }) };
}

/** One field of the form, by its name. */
export function readFieldNamed(form: Element, name: string): DraftValue | undefined {
  const field = fieldsIn(form).find(({ dataset }) => dataset['name'] === name);
  return field && readField(field);
}

function readGroup(scope: Element): DraftGroup {
  const values = fieldsIn(scope).filter(isShown).map((field) => [field.dataset['name'] ?? '', readField(field)] as const);
  return Object.fromEntries(values.filter(([, value]) => !isEmpty(value)));
}

function readField(field: HTMLElement): DraftValue | undefined {
  switch (field.dataset['kind']) {
    case 'group':
      return readGroup(field);
    case 'list':
      return filledItems(field).map(readItem);
    case 'choices':
      return inFirstOrder(boxesIn(field).filter(({ checked }) => checked).map(({ value }) => value), field.dataset['order']);
    case 'radio':
    case 'box':
      return boxesIn(field).find(({ checked }) => checked)?.value;
    default:
      return controlOf(field)?.value;
  }
}

/** A correction leaves the values that were there in their order. */
function inFirstOrder(values: string[], order = ''): string[] {
  const first = order.split(' ');
  const place = (value: string) => (first.includes(value) ? first.indexOf(value) : first.length);
  return values.toSorted((a, b) => place(a) - place(b));
}

function readItem(item: HTMLElement): DraftGroup {
  const { id, idField } = item.dataset;
  return { ...(id && idField && { [idField]: id }), ...readGroup(item) };
}

/** Items in which something was typed: the others are not part of the draft. */
function filledItems(list: HTMLElement): HTMLElement[] {
  return itemsOf(list).filter((item) => !isEmpty(readGroup(item)));
}

function isEmpty(value: DraftValue | undefined): boolean {
  if (value === undefined || typeof value === 'string') return !value;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}

/** Fills the form; what `values` does not have is emptied. */
export function writeForm(form: HTMLElement, values: DraftGroup): void {
  writeGroup(form, values);
  const notStated = (values['notStated'] ?? []) as readonly string[];
  form.dataset['order'] = notStated.join(' ');
  for (const box of form.querySelectorAll<HTMLInputElement>('[data-not-stated]')) box.checked = notStated.includes(box.dataset['notStated'] ?? '');
}

function writeGroup(scope: Element, values: DraftGroup): void {
  for (const field of fieldsIn(scope)) writeField(field, values[field.dataset['name'] ?? '']);
}

function writeField(field: HTMLElement, value: DraftValue | undefined): void {
  switch (field.dataset['kind']) {
    case 'group':
      return writeGroup(field, (value ?? {}) as DraftGroup);
    case 'list':
      for (const item of itemsOf(field)) item.remove();
      for (const group of (value ?? []) as readonly DraftGroup[]) writeGroup(addItem(field, group), group);
      return;
    case 'choices':
    case 'radio':
    case 'box':
      field.dataset['order'] = Array.isArray(value) ? value.join(' ') : '';
      for (const box of boxesIn(field)) box.checked = Array.isArray(value) ? value.includes(box.value) : box.value === value;
      return;
    default:
      setValue(controlOf(field), typeof value === 'string' ? value : '');
  }
}

function setValue(control: Control | null, value: string): void {
  if (!control) return;
  // A value that the menu does not have is kept, for the checker to name.
  if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === value)) control.append(new Option(value, value));
  control.value = value;
}

/** The element that a place in the draft is shown in: the field itself or the nearest thing around it. */
export function fieldAt(form: Element, path: Path): HTMLElement | undefined {
  let scope: Element = form;
  let found: HTMLElement | undefined;
  for (const step of path) {
    const next: HTMLElement | undefined =
      typeof step === 'number' ? found && filledItems(found)[step] : fieldsIn(scope).find((field) => field.dataset['name'] === step && isShown(field));
    if (!next) break;
    found = next;
    scope = next;
  }
  return found;
}

/** The label of a place as the form shows it: `Sources: s1 › Title`. */
export function labelAt(field: HTMLElement): string {
  const outer = field.parentElement?.closest<HTMLElement>('[data-name], [data-item]');
  const label = field.querySelector(field.matches('[data-item]') ? '[data-item-label]' : '[data-label]')?.textContent?.trim() ?? '';
  // An item's label begins with the name of its list.
  const before = outer && !field.matches('[data-item]') && outer.dataset['name'] !== 'sections' ? labelAt(outer) : '';
  return [before, label].filter((part, index, parts) => part && part !== parts[index - 1]).join(' › ');
}

/** What to focus for a place. */
export function controlOf(field: HTMLElement): Control | null {
  if (field instanceof HTMLInputElement) return field;
  return field.querySelector<Control>('input:not([type=hidden]):not([data-not-stated]), select:not([data-cite-source]), textarea');
}

function boxesIn(field: HTMLElement): HTMLInputElement[] {
  return [...field.querySelectorAll<HTMLInputElement>('input:not([data-not-stated])')];
}

function isShown(element: Element): boolean {
  return !element.closest('[hidden]');
}
