import { type DraftValue, groupsIn, textIn } from '../contribute/draft.ts';

interface Source {
  id: string;
  title: string;
  language: string;
}

/** The sources of a draft. */
export function sourcesOf(list: DraftValue | undefined): Source[] {
  return groupsIn(list).map((source) => ({ id: textIn(source['id']), title: textIn(source['title']), language: textIn(source['language']) }));
}

/** Offers the sources in every menu that asks for one. Menus that offer them already are left alone, since one of them may be open. */
export function offerSources(form: Element, sources: readonly Source[], none: string, choose: string): void {
  const options = sources.map(({ id, title }) => ({ value: id, text: title ? `${id} – ${title}` : id }));
  for (const menu of form.querySelectorAll<HTMLSelectElement>('select[data-sources]')) {
    const isForText = menu.matches('[data-cite-source]');
    const wanted = [...(isForText && options.length > 0 ? [] : [{ value: '', text: isForText ? none : choose }]), ...options];
    if (JSON.stringify([...menu.options].map(({ value, text }) => ({ value, text }))) === JSON.stringify(wanted)) continue;
    const chosen = menu.value;
    menu.replaceChildren(...wanted.map(({ value, text }) => new Option(text, value)));
    if (wanted.some(({ value }) => value === chosen)) menu.value = chosen;
  }
}

/** Makes the buttons that put a citation into the text work: where the writer was last. */
export function listenToCitations(form: HTMLElement): void {
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-cite]') : null;
    const field = button?.closest('[data-name]');
    const text = field?.querySelector('textarea');
    const id = field?.querySelector<HTMLSelectElement>('[data-cite-source]')?.value;
    if (!text || !id) return;
    const before = text.value.slice(0, text.selectionEnd);
    const blank = before === '' || /\s$/.test(before) ? '' : ' ';
    text.setRangeText(`${blank}<Cite id="${id}" />`, text.selectionEnd, text.selectionEnd, 'end');
    text.focus();
    text.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
