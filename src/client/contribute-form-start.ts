import { valuesOf } from '../contribute/data-to-draft.ts';
import type { DraftGroup } from '../contribute/draft.ts';
import { shownName } from '../contribute/known-content.ts';
import { endonym, fallbackLanguage } from '../i18n/languages.ts';
import type { FormStrings } from '../views/contribute-strings.ts';
import type { TaskContent } from './contribute-form-content.ts';
import { makeWordFields, showSourceTexts, sourceTexts } from './contribute-form-source-texts.ts';
import type { ChosenTask } from './contribute-form-task.ts';
import { fill } from '../i18n/fill.ts';

/** What the form holds before anything is typed: the file as it is published, or next to nothing. */
export function startValues({ slug, language, isTranslation }: ChosenTask, { known, entry, files }: TaskContent): DraftGroup {
  const reading = files.get(isTranslation ? `${language}.mdx` : 'index.mdx');
  const nameOf = (id: string) => {
    const organisation = known.organisations.find((one) => one.id === id);
    return organisation ? shownName(organisation) : id;
  };
  if (reading?.kind === 'original' || reading?.kind === 'translation') return valuesOf(reading, nameOf);
  if (slug !== undefined) return { translation: { sourceHash: entry?.sourceHash } };
  return { lastVerified: new Date().toISOString().slice(0, 10), sources: [{}] };
}

/** Shows the parts of the form that a task needs, with its name and the texts that it starts from. */
export function showTask(workspace: HTMLElement, task: ChosenTask, { files }: TaskContent, strings: FormStrings): void {
  const names = new Map([...document.querySelectorAll<HTMLOptionElement>('#task-language option')].map(({ value, text }) => [value, text]));
  const nameOf = (code: string) => names.get(code) ?? endonym(code);
  const { isTranslation, slug } = task;
  show(workspace, '[data-fact]', !isTranslation);
  show(workspace, '[data-name=slug]', slug === undefined);
  show(workspace, '[data-translation-only]', isTranslation);
  show(workspace, '[data-part=sources], [data-part=running], [data-part=more]', !isTranslation);
  show(workspace, '[data-up-to-date]', isTranslation && task.isStale);
  for (const field of workspace.querySelectorAll<HTMLElement>('[data-words], [data-source-choice]')) field.hidden = true;
  const texts = isTranslation ? sourceTexts(files.get('index.mdx'), files.get(`${fallbackLanguage}.mdx`)).filter(({ language }) => language !== task.language) : [];
  makeWordFields(workspace, isTranslation ? texts[0] : undefined);
  // What was observed is a fact; the words of results, phases and outputs stand in that part as well.
  show(workspace, '[data-part=evidence]', !isTranslation || workspace.querySelector('[data-words]:not([hidden])') !== null);
  showSourceTexts(workspace, texts, nameOf);
  const heading = workspace.querySelector('[data-heading]');
  if (heading) heading.textContent = fill(strings.task[`${task.kind}In`], { title: task.title, language: nameOf(task.language) });
}

function show(workspace: Element, selector: string, isShown: boolean): void {
  for (const element of workspace.querySelectorAll<HTMLElement>(selector)) element.hidden = !isShown;
}
