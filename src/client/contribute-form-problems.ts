import type { DraftProblem } from '../contribute/check-draft.ts';
import type { KnownContent } from '../contribute/known-content.ts';
import { isMissing, sentenceFor } from '../contribute/sentences.ts';
import type { FormStrings } from '../views/contribute-strings.ts';
import { controlOf, fieldAt, labelAt } from './contribute-form-fields.ts';
import { FormWords } from './contribute-form-words.ts';
import { fill } from '../i18n/fill.ts';
import { make } from './make.ts';

/** A problem with the field that it is shown at, if the form has one, and its sentence. */
interface ShownProblem {
  problem: DraftProblem;
  field: HTMLElement | undefined;
  label: string;
  sentence: string;
}

interface Panel {
  form: HTMLElement;
  summary: HTMLElement;
  progressText: HTMLElement;
  progressBar: HTMLProgressElement;
}

/** Shows what is wrong at the fields and in the summary. */
export class ProblemPanel {
  readonly #panel: Panel;
  readonly #strings: FormStrings;
  readonly #words: FormWords;
  /** Fields that were left once: what is missing there may be said. */
  readonly #left = new WeakSet<Element>();
  #shown = '';

  constructor(panel: Panel, strings: FormStrings) {
    this.#panel = panel;
    this.#strings = strings;
    this.#words = new FormWords(panel.form);
    panel.form.addEventListener('focusout', ({ target }) => {
      for (let field = (target as Element).closest('[data-name]'); field; field = field.parentElement?.closest('[data-name]') ?? null) this.#left.add(field);
    });
    panel.summary.addEventListener('click', (event) => this.#follow(event));
  }

  show(problems: readonly DraftProblem[], known: KnownContent, { done, all }: { done: number; all: number }): void {
    // An organisation that is not known is asked for as soon as its name is finished.
    const told = problems.filter(({ severity, rule }) => severity !== 'notice' && rule !== 'unknown-organisation');
    const shown = told.map((problem) => this.#placed(problem, known));
    this.#showAtFields(shown);
    this.#showSummary(inFormOrder(shown));
    const { progressText, progressBar } = this.#panel;
    const sentence = fill(this.#strings.problems.progress, { done: String(done), all: String(all) });
    // A screen reader says it again whenever the text is set.
    if (progressText.textContent !== sentence) progressText.textContent = sentence;
    progressBar.max = all;
    progressBar.value = done;
  }

  #placed(problem: DraftProblem, known: KnownContent): ShownProblem {
    const field = problem.path.length > 0 ? fieldAt(this.#panel.form, problem.path) : undefined;
    const label = field ? labelAt(field) : (problem.file.split('/').at(-1) ?? '');
    return { problem, field, label, sentence: sentenceFor(problem, { own: this.#strings.problems, known, label, words: this.#words }) };
  }

  #showAtFields(shown: readonly ShownProblem[]): void {
    const sentences = new Map<Element, string[]>();
    for (const { problem, field, sentence } of shown) {
      if (!field || !this.#maySay(problem, field)) continue;
      const box = field.matches('[data-item]') ? (field.querySelector('.error') ?? undefined) : errorOf(field);
      if (box) sentences.set(box, [...(sentences.get(box) ?? []), sentence]);
    }
    for (const box of this.#panel.form.querySelectorAll<HTMLElement>('.error')) {
      const text = [...new Set(sentences.get(box))].join(' ');
      if (box.textContent === text) continue;
      box.textContent = text;
      box.hidden = text === '';
      const field = box.closest<HTMLElement>('[data-name]');
      const control = field?.dataset['kind'] === 'text' ? controlOf(field) : undefined;
      if (text) control?.setAttribute('aria-invalid', 'true');
      else control?.removeAttribute('aria-invalid');
    }
  }

  /** Nobody is told of what is missing before having been there, or of half a word while typing it. */
  #maySay(problem: DraftProblem, field: HTMLElement): boolean {
    return this.#left.has(field.closest('[data-name]') ?? field) || (!isMissing(problem) && !field.contains(document.activeElement));
  }

  #showSummary(shown: readonly ShownProblem[]): void {
    const { summary, form } = this.#panel;
    const lines = shown.map(({ problem, field, label, sentence }) => ({ text: isMissing(problem) ? label : `${label}: ${sentence}`, target: field && (controlOf(field)?.id || field.querySelector('[data-add]')?.id) }));
    const signature = JSON.stringify(lines);
    if (signature === this.#shown) return;
    this.#shown = signature;
    const unique = lines.filter(({ text }, index) => lines.findIndex((line) => line.text === text) === index);
    const items = unique.map(({ text, target }) => make('li', {}, target && form.ownerDocument.getElementById(target) ? make('a', { href: `#${target}`, textContent: text }) : text));
    summary.replaceChildren(...(items.length > 0 ? items : [make('li', { textContent: this.#strings.problems.none })]));
  }

  /** A field may stand in a part that is folded. */
  #follow(event: Event): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    for (let details = target.closest('details'); details; details = details.parentElement?.closest('details') ?? null) details.open = true;
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }
}

function errorOf(field: HTMLElement): Element | undefined {
  return [...field.querySelectorAll('.error')].find((box) => box.closest('[data-name]') === field);
}

function inFormOrder(shown: readonly ShownProblem[]): ShownProblem[] {
  return shown.toSorted(({ field: a }, { field: b }) => {
    if (!a || !b || a === b) return Number(!a) - Number(!b);
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}
