import type { BodyReading } from '../check/body.ts';
import { type CheckedDraft, checkDraft } from '../contribute/check-draft.ts';
import { type Draft, type DraftGroup, groupIn, textIn } from '../contribute/draft.ts';
import { filesOf, type WrittenFile } from '../contribute/draft-files.ts';
import { completeParts, requiredParts } from '../contribute/required-parts.ts';
import { shortNameFrom } from '../contribute/short-name.ts';
import type { FormStrings } from '../views/contribute-strings.ts';
import type { TaskContent } from './contribute-form-content.ts';
import { keepDraft } from './contribute-form-drafts.ts';
import { readFieldNamed, readForm, writeForm } from './contribute-form-fields.ts';
import { listenToLists, numberItems } from './contribute-form-lists.ts';
import { askForNewOrganisations, offerOrganisations } from './contribute-form-organisations.ts';
import { canBeShown, showPreview } from './contribute-form-preview.ts';
import { ProblemPanel } from './contribute-form-problems.ts';
import { showWays } from './contribute-form-send.ts';
import { listenToCitations, offerSources, sourcesOf } from './contribute-form-sources.ts';
import { showTask, startValues } from './contribute-form-start.ts';
import type { ChosenTask } from './contribute-form-task.ts';
import { fill } from '../i18n/fill.ts';

/** Milliseconds of rest after a keystroke before the draft is checked. With the check itself the answer stays below 100. */
const typingPause = 20;

/** The form for one task at a time: fills it, checks it as one types, keeps the draft, shows the preview and the ways to send it. */
export class Workspace {
  readonly #root: HTMLElement;
  readonly #form: HTMLElement;
  readonly #strings: FormStrings;
  readonly #problems: ProblemPanel;
  #work: { task: ChosenTask; content: TaskContent } | undefined;
  #files: readonly WrittenFile[] = [];
  #isComplete = false;
  #isChanged = false;
  #typing = 0;
  /** The state of the original that the translation was made from so far. */
  #firstHash = '';
  #shownWays = '';
  #last: { key: string; result: CheckedDraft } | undefined;

  constructor(root: HTMLElement, strings: FormStrings) {
    this.#root = root;
    this.#strings = strings;
    this.#form = this.#find('[data-form]');
    this.#problems = new ProblemPanel(
      { form: this.#form, summary: this.#find('[data-summary]'), progressText: this.#find('#progress-text'), progressBar: this.#find('progress') },
      strings,
    );
    listenToLists(this.#form, () => this.#changed('follow'));
    listenToCitations(this.#form);
    this.#form.addEventListener('input', ({ target }) => this.#changed((target as Element).closest('[data-name=sources]') ? 'follow' : undefined));
    this.#form.addEventListener('change', ({ target }) => this.#finished(target as HTMLInputElement));
    this.#form.addEventListener('focusout', () => this.#checkSoon());
    this.#find('.preview').addEventListener('toggle', () => this.#check());
    this.#find('#licence').addEventListener('change', () => this.#showWays());
  }

  open(task: ChosenTask, content: TaskContent, kept: DraftGroup | undefined): void {
    this.#work = { task, content };
    this.#last = undefined;
    this.#isChanged = false;
    this.#root.hidden = false;
    this.#find<HTMLInputElement>('#licence').checked = false;
    this.#find('[data-draft-note]').textContent = this.#strings.draft.kept;
    offerOrganisations(this.#form, content.known);
    showTask(this.#root, task, content, this.#strings);
    const start = startValues(task, content);
    this.#firstHash = textIn(groupIn(start['translation'])['sourceHash']);
    const values = kept ?? start;
    // Only what is shown is filled.
    this.#showType(task.isTranslation ? this.#typeOfOriginal() : textIn(values['type']));
    this.#find('[data-part=organisations]').hidden = false;
    writeForm(this.#form, values);
    this.#refresh();
    this.#check();
    this.#find('[data-heading]').focus();
  }

  close(): void {
    clearTimeout(this.#typing);
    this.#work = undefined;
    this.#root.hidden = true;
  }

  /** Something was typed or chosen; other parts of the form may follow from it. */
  #changed(others?: 'follow'): void {
    this.#isChanged = true;
    if (others) this.#refresh();
    this.#checkSoon();
  }

  #checkSoon(): void {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => this.#check(), typingPause);
  }

  /** A value was finished, and others may follow from it. */
  #finished(control: HTMLInputElement): void {
    const shortName = this.#find<HTMLInputElement>('#f-slug');
    if (control === shortName) shortName.value = shortNameFrom(shortName.value);
    if (control.id === 'f-title' && shortName.value === '') shortName.value = shortNameFrom(control.value);
    if (control.id === 'f-type') this.#showType(control.value);
    if (control.id === 'f-isUpToDate') this.#stamp(control.checked);
    this.#changed(control.matches('[data-organisation]') ? 'follow' : undefined);
  }

  /** Notes which state of the original a translation was made from. */
  #stamp(isUpToDate: boolean): void {
    const latest = this.#work?.content.entry?.sourceHash ?? '';
    this.#find<HTMLInputElement>('input[data-name=sourceHash]').value = isUpToDate ? latest : this.#firstHash;
  }

  #showType(type: string): void {
    const isTranslation = this.#work?.task.isTranslation ?? false;
    for (const field of this.#form.querySelectorAll<HTMLElement>('[data-types]')) {
      field.hidden = !field.dataset['types']?.split(' ').includes(type) || (isTranslation && 'fact' in field.dataset);
    }
    const part = this.#find('[data-part=type]');
    part.hidden = [...part.querySelectorAll<HTMLElement>('[data-types]')].every(({ hidden }) => hidden);
    const label = [...this.#find<HTMLSelectElement>('#f-type').options].find(({ value }) => value === type)?.text ?? '';
    this.#find('[data-type-heading]').textContent = fill(this.#strings.typePart, { type: label });
  }

  /** What in the form follows from other parts of it: numbers, menus of sources, details of new organisations. */
  #refresh(): void {
    if (!this.#work) return;
    const { task, content } = this.#work;
    askForNewOrganisations(this.#form, content.known, task.language);
    numberItems(this.#form, this.#strings);
    offerSources(this.#form, this.#sources(), this.#strings.text.noSources, this.#strings.choose);
  }

  /** Of a translation those of the original. */
  #sources(): { id: string; title: string; language: string }[] {
    const original = this.#work?.task.isTranslation ? this.#work.content.files.get('index.mdx') : undefined;
    return original?.kind === 'original' ? (original.fields?.sources ?? []) : sourcesOf(readFieldNamed(this.#form, 'sources'));
  }

  #typeOfOriginal(): string {
    const original = this.#work?.content.files.get('index.mdx');
    return (original?.kind === 'original' ? original.fields?.type : undefined) ?? '';
  }

  #draft({ slug, language, isTranslation }: ChosenTask): Draft {
    return { slug, language, isTranslation, values: { ...readForm(this.#form), ...(isTranslation && { type: this.#typeOfOriginal() }) } };
  }

  #check(): void {
    if (!this.#work) return;
    const { task, content } = this.#work;
    const draft = this.#draft(task);
    const { problems, entry } = this.#checked(draft, content);
    const parts = requiredParts(draft);
    this.#problems.show(problems, content.known, { done: completeParts(draft, parts, problems), all: parts.length });
    this.#isComplete = !problems.some(({ severity }) => severity === 'error');
    if (this.#isChanged) this.#keep(draft);
    this.#showWays();
    const isOpen = this.#find<HTMLDetailsElement>('.preview').open;
    if (isOpen && 'body' in entry && canBeShown(entry.body, problems)) this.#preview(draft, entry.body, content);
  }

  /** Leaving a field changes nothing that would have to be checked again. */
  #checked(draft: Draft, { known, others }: TaskContent): CheckedDraft {
    const key = JSON.stringify(draft);
    if (key !== this.#last?.key) {
      this.#files = filesOf(draft, known);
      this.#last = { key, result: checkDraft(draft, this.#files, others) };
    }
    return this.#last.result;
  }

  #keep(draft: Draft): void {
    const label = [this.#find('[data-heading]').textContent, textIn(draft.values['title'])].filter(Boolean).join(' – ');
    this.#find('[data-draft-note]').textContent = keepDraft(draft, label) ? this.#strings.draft.kept : this.#strings.draft.notKept;
  }

  #preview({ language, values }: Draft, body: BodyReading, { known, entry }: TaskContent): void {
    const heading = (section: string) => this.#form.querySelector(`[data-name=sections] [data-name=${CSS.escape(section)}] [data-label]`)?.textContent ?? section;
    const text = { title: textIn(values['title']), summary: textIn(values['summary']), language, body, sources: this.#sources() };
    showPreview(this.#find('[data-preview]'), text, { known, entry, strings: this.#strings, heading });
  }

  #showWays(): void {
    const { entry } = this.#work?.content ?? {};
    const ways = this.#find('[data-ways]');
    const isReady = this.#isComplete && this.#find<HTMLInputElement>('#licence').checked;
    this.#find('[data-not-yet]').hidden = isReady;
    ways.hidden = !isReady;
    // What is clicked at must not be replaced in the middle of the click.
    const shown = JSON.stringify(this.#files);
    if (!isReady || shown === this.#shownWays) return;
    this.#shownWays = shown;
    showWays(ways, this.#find('[data-sent]'), { files: this.#files, title: this.#find<HTMLInputElement>('#f-title').value, entry }, this.#strings);
  }

  #find<E extends HTMLElement>(selector: string): E {
    const element = this.#root.querySelector<E>(selector);
    if (!element) throw new Error(`the form has no ${selector}`);
    return element;
  }
}
