import type { FormStrings } from '../views/contribute-strings.ts';
import { loadContent } from './contribute-form-content.ts';
import { draftKey, forgetDraft, keptDrafts } from './contribute-form-drafts.ts';
import { type ChosenTask, chooseTask, chosenTask, listenToTask } from './contribute-form-task.ts';
import { Workspace } from './contribute-form-workspace.ts';
import { fill } from '../i18n/fill.ts';
import { make } from './make.ts';

/** `<contribution-form>`: helps to write the files of an entry or a translation. It sends nothing by itself. */
class ContributionForm extends HTMLElement {
  #strings!: FormStrings;
  #workspace!: Workspace;
  #task: ChosenTask | undefined;

  connectedCallback(): void {
    this.#strings = JSON.parse(this.dataset['strings'] ?? '') as FormStrings;
    this.#workspace = new Workspace(this.#find('.workspace'), this.#strings);
    this.hidden = false;
    for (const element of document.querySelectorAll<HTMLElement>('[data-without-script]')) element.hidden = true;
    listenToTask(this.#panel(), this.#strings.task, (task) => void this.#begin(task));
    this.#find('[data-action=another]').addEventListener('click', () => this.#choose());
    this.#find('[data-action=delete]').addEventListener('click', () => this.#task && this.#delete(draftKey(this.#task)));
    this.#listDrafts();
  }

  async #begin(task: ChosenTask): Promise<void> {
    const status = this.#find('.loading');
    try {
      const content = await loadContent(task, this.dataset['language'] ?? '');
      status.textContent = '';
      this.#task = task;
      this.#panel().hidden = true;
      this.#find('.drafts').hidden = true;
      this.#workspace.open(task, content, keptDrafts().find(({ key }) => key === draftKey(task))?.draft.values);
    } catch (error) {
      status.textContent = this.#strings.loadFailed;
      throw error;
    }
  }

  #choose(): void {
    this.#workspace.close();
    this.#task = undefined;
    this.#panel().hidden = false;
    this.#listDrafts();
    this.#panel().querySelector<HTMLElement>('input:checked')?.focus();
  }

  #delete(key: string): void {
    if (!confirm(this.#strings.draft.confirm)) return;
    forgetDraft(key);
    this.#choose();
  }

  #listDrafts(): void {
    const drafts = keptDrafts();
    const { draft: strings } = this.#strings;
    this.#find('.drafts').hidden = drafts.length === 0;
    const items = drafts.map(({ key, draft, label }) => {
      const goOn = make('button', { type: 'button', className: 'quiet', textContent: fill(strings.continue, { label }) });
      const remove = make('button', { type: 'button', className: 'quiet', textContent: fill(strings.delete, { label }) });
      goOn.addEventListener('click', () => {
        chooseTask(this.#panel(), draft);
        const task = chosenTask(this.#panel());
        if (typeof task === 'object') void this.#begin(task);
      });
      remove.addEventListener('click', () => this.#delete(key));
      return make('li', {}, goOn, ' ', remove);
    });
    this.#find('.drafts ul').replaceChildren(...items);
  }

  #panel(): HTMLFormElement {
    return this.#find('.task');
  }

  #find<E extends HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`<contribution-form> has no ${selector}`);
    return element;
  }
}

customElements.define('contribution-form', ContributionForm);
