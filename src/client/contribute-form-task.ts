import type { Task } from '../contribute/draft.ts';
import { isLanguage, type Language } from '../i18n/languages.ts';
import type { FormStrings } from '../views/contribute-strings.ts';

export type TaskKind = 'new' | 'translation' | 'correction';

export interface ChosenTask extends Task {
  kind: TaskKind;
  /** Title of the entry in the form's language; empty for a new one. */
  title: string;
  /** The translation was made from an older original. */
  isStale: boolean;
}

/** The panel in which a contributor chooses what to do. The address may have chosen an entry and a language: `?entry=<slug>&language=<code>`. */
export function listenToTask(panel: HTMLFormElement, strings: FormStrings['task'], begin: (task: ChosenTask) => void): void {
  const entryField = panel.querySelector<HTMLElement>('[data-task-entry]');
  const error = panel.querySelector<HTMLElement>('#task-error');
  const update = () => {
    if (entryField) entryField.hidden = kindIn(panel) === 'new';
    say(error, '');
  };
  chooseFromAddress(panel);
  update();
  panel.addEventListener('change', update);
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
    const task = chosenTask(panel);
    if (task === 'no-entry') return panel.querySelector<HTMLElement>('#task-entry')?.focus();
    if (task === 'is-original') return say(error, strings.alreadyOriginal);
    if (task === 'no-text') return say(error, strings.noText);
    begin(task);
  });
}

/** The task as it is chosen, or why it cannot be done. */
export function chosenTask(panel: HTMLFormElement): ChosenTask | 'no-entry' | 'is-original' | 'no-text' {
  const kind = kindIn(panel);
  const language = menu(panel, 'language').value as Language;
  if (kind === 'new') return { kind, slug: undefined, language, isTranslation: false, title: '', isStale: false };
  const [option] = menu(panel, 'entry').selectedOptions;
  if (!option?.value) return 'no-entry';
  const { original, languages = '', stale = '' } = option.dataset;
  if (kind === 'translation' && language === original) return 'is-original';
  if (kind === 'correction' && !languages.split(' ').includes(language)) return 'no-text';
  return { kind, slug: option.value, language, isTranslation: language !== original, title: option.text, isStale: stale.split(' ').includes(language) };
}

/** Chooses in the panel what a task says, as far as the panel offers it. */
export function chooseTask(panel: HTMLFormElement, { slug, language }: Pick<Task, 'slug' | 'language'>): void {
  menu(panel, 'language').value = language;
  menu(panel, 'entry').value = slug ?? '';
  const languages = menu(panel, 'entry').selectedOptions[0]?.dataset['languages']?.split(' ') ?? [];
  const kind: TaskKind = slug === undefined ? 'new' : languages.includes(language) ? 'correction' : 'translation';
  for (const radio of panel.querySelectorAll<HTMLInputElement>('input[name=task]')) radio.checked = radio.value === kind;
  panel.dispatchEvent(new Event('change'));
}

/** What is unknown in the address is ignored. */
function chooseFromAddress(panel: HTMLFormElement): void {
  const address = new URLSearchParams(location.search);
  const slug = address.get('entry') ?? '';
  const language = address.get('language') ?? '';
  const isKnown = [...menu(panel, 'entry').options].some(({ value }) => value !== '' && value === slug);
  if (isKnown) chooseTask(panel, { slug, language: isLanguage(language) ? language : (menu(panel, 'language').value as Language) });
  else if (isLanguage(language)) menu(panel, 'language').value = language;
}

function kindIn(panel: HTMLFormElement): TaskKind {
  return panel.querySelector<HTMLInputElement>('input[name=task]:checked')?.value as TaskKind;
}

function menu(panel: HTMLFormElement, name: 'entry' | 'language'): HTMLSelectElement {
  return panel.elements.namedItem(name) as HTMLSelectElement;
}

function say(error: HTMLElement | null, sentence: string): void {
  if (!error) return;
  error.textContent = sentence;
  error.hidden = sentence === '';
}
