import type { DraftGroup } from '../contribute/draft.ts';
import { fill } from '../i18n/fill.ts';

/** Lists of the form: items are copies of the list's template. */

let made = 0;

export function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...(holder(list)?.children ?? [])] as HTMLElement[];
}

/** Adds an item, with the id that `group` has for it, or the next free one. */
export function addItem(list: HTMLElement, group: DraftGroup = {}): HTMLElement {
  const items = holder(list);
  const template = list.querySelector<HTMLTemplateElement>(':scope > template');
  if (!items || !template) throw new Error(`${list.dataset['name'] ?? ''} is no list`);
  const copy = document.createElement('template');
  // Ids of the copy's elements are unique by a number; the template is the page's own.
  copy.innerHTML = template.innerHTML.replaceAll(`__${items.dataset['depth'] ?? ''}__`, String(++made));
  const item = copy.content.firstElementChild as HTMLElement;
  const { idField, idPrefix = '' } = items.dataset;
  if (idField) {
    item.dataset['idField'] = idField;
    item.dataset['id'] = typeof group[idField] === 'string' ? group[idField] : freeId(items, idPrefix);
  }
  items.append(item);
  return item;
}

function freeId(items: HTMLElement, prefix: string): string {
  const used = new Set([...items.children].map((item) => (item as HTMLElement).dataset['id']));
  let number = 1;
  while (used.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

interface Labels {
  item: string;
  remove: string;
}

/** Gives every item its number, or the id by which the text cites it. */
export function numberItems(form: Element, { item: itemLabel, remove }: Labels): void {
  for (const list of form.querySelectorAll<HTMLElement>('[data-kind=list]')) {
    const label = list.querySelector(':scope > legend [data-label]')?.textContent ?? '';
    const isCited = holder(list)?.dataset['idPrefix'] === 's';
    for (const [index, item] of itemsOf(list).entries()) {
      const name = fill(itemLabel, { label, number: isCited ? (item.dataset['id'] ?? '') : String(index + 1) });
      const legend = item.querySelector('[data-item-label]');
      const button = [...item.querySelectorAll('[data-remove]')].at(-1);
      if (legend) legend.textContent = name;
      if (button) button.textContent = fill(remove, { label: name });
    }
  }
}

/** Makes the buttons that add and remove items work. `changed` is called afterwards. */
export function listenToLists(form: HTMLElement, changed: () => void): void {
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-add], [data-remove]') : null;
    const list = button?.closest<HTMLElement>('[data-kind=list]');
    if (!button || !list) return;
    if (button.matches('[data-add]')) {
      const item = addItem(list);
      changed();
      item.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
    } else {
      button.closest('[data-item]')?.remove();
      changed();
      list.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
    }
  });
}

function holder(list: HTMLElement): HTMLElement | null {
  return list.querySelector<HTMLElement>(':scope > [data-items]');
}
