import type { Language } from '../i18n/languages.ts';
import { readSelection, type Selection, type Sorting, sortings, writeSelection } from '../search/selection.ts';
import { mostHelpfulRemoval, type Tally, tally, textFilter } from '../search/tally.ts';
import type { ListStrings } from '../views/list-strings.ts';
import { fill } from '../i18n/fill.ts';
import { type FilterControls, filterControls } from './filter-controls.ts';
import { type Highlights, highlights } from './highlights.ts';
import { type ListedEntry, readEntries, showEntries, sortEntries } from './listed-entries.ts';
import { type Chip, type Message, showChips, showMessages } from './messages.ts';
import { createTextSearch, type TextHits, type TextSearch } from './text-search.ts';

/** Long enough that typing does not search for every letter, short enough to feel immediate. */
const typingPause = 250;
/** Screen readers are told the number once the reader has stopped changing things. */
const announcePause = 400;

/**
 * `<practice-finder>`: makes the server's list filter, sort and search. The address is the state: every change writes
 * it, and Back, reload and shared links read it. Without this script the page is the full list.
 */
class PracticeFinder extends HTMLElement {
  #strings!: ListStrings;
  #form!: HTMLFormElement;
  #list!: HTMLElement;
  #controls!: FilterControls;
  #entries!: ListedEntry[];
  #highlights!: Highlights;
  #textSearch!: TextSearch;
  #selection!: Selection;
  #unknown: string[] = [];
  /** Result of the last text search, or why there is none. Undefined without text. */
  #hits: TextHits | 'searching' | 'unavailable' | undefined;
  #typing = 0;
  #announcing = 0;

  connectedCallback(): void {
    const { strings = '{}', search = '' } = this.dataset;
    const language = document.documentElement.lang as Language;
    this.#strings = JSON.parse(strings) as ListStrings;
    this.#form = this.#find('form');
    this.#list = this.#find('.cards');
    this.#controls = filterControls(this.#form);
    this.#entries = readEntries(this.#list);
    this.#highlights = highlights(language, this.#strings.excerpt);
    this.#textSearch = createTextSearch({ base: search, language });
    for (const element of this.querySelectorAll<HTMLElement>('form, .results-head')) element.hidden = false;
    if (matchMedia('(min-width: 60rem)').matches) this.#find<HTMLDetailsElement>('.filters').open = true;
    this.#listen();
    this.#readAddress();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose({ ...this.#selection, text: this.#typedText() }, 'push');
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#choose({ ...this.#selection, facets: this.#controls.chosen() }, 'push');
    });
    this.#find('#q').addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => this.#choose({ ...this.#selection, text: this.#typedText() }, 'replace'), typingPause);
    });
    this.#sortBox().addEventListener('change', () => this.#choose({ ...this.#selection, sort: this.#sortBox().value as Sorting }, 'push'));
    for (const reset of this.querySelectorAll('.reset')) reset.addEventListener('click', () => this.#remove(emptySelection(this.#selection.sort)));
    window.addEventListener('popstate', () => this.#readAddress());
  }

  #readAddress(): void {
    const { selection, unknown } = readSelection(location.search, this.#controls.known);
    this.#unknown = unknown;
    this.#find<HTMLInputElement>('#q').value = selection.text;
    this.#apply(selection);
  }

  /** Takes over a choice of the reader and writes its address. */
  #choose(selection: Selection, history: 'push' | 'replace'): void {
    clearTimeout(this.#typing);
    this.#unknown = [];
    const address = writeSelection(selection);
    if (address !== location.search) window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address || location.pathname);
    this.#apply(selection);
  }

  /** A removed chip takes the focus with it; the heading of the results is the nearest place that stays. */
  #remove(selection: Selection): void {
    this.#find<HTMLInputElement>('#q').value = selection.text;
    this.#choose(selection, 'push');
    this.#find('#results-heading').focus();
  }

  #apply(selection: Selection): void {
    const textIsNew = selection.text !== this.#selection?.text;
    this.#selection = selection;
    if (textIsNew) void this.#searchText(selection.text);
    this.#show();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-filters]')) link.search = writeSelection(selection);
  }

  async #searchText(text: string): Promise<void> {
    this.#hits = text ? 'searching' : undefined;
    if (!text) return;
    const hits = await this.#textSearch.search(text).catch(() => 'unavailable' as const);
    // A newer search may have overtaken this one.
    if (text !== this.#selection.text) return;
    this.#hits = hits;
    this.#show();
  }

  #show(): void {
    const selection = this.#selection;
    const scores = typeof this.#hits === 'object' ? this.#hits.scores : undefined;
    const counted = tally(this.#entries.map(({ row }) => row), selection, (number) => !scores || scores.has(this.#entries[number]?.slug ?? ''));
    const sorting = selection.sort ?? (selection.text ? 'relevance' : 'title');
    const shown = sortEntries(counted.matches.flatMap((number) => this.#entries[number] ?? []), sorting, (slug) => scores?.get(slug) ?? 0);
    showEntries(this.#list, this.#entries, shown);
    this.#controls.show(selection, counted.counts);
    this.#sortBox().value = sorting;
    this.#showChips();
    showMessages(this.#find('.messages'), this.#messages(counted));
    this.#highlights.show(shown, scores ? selection.text : '');
    this.#announce(this.#hits === 'searching' ? this.#strings.searching : this.#results(counted.matches.length));
  }

  #messages(counted: Tally): Message[] {
    const strings = this.#strings;
    const hits = typeof this.#hits === 'object' ? this.#hits : undefined;
    const messages: Message[] = [];
    if (this.#unknown.length > 0) messages.push({ text: fill(strings.unknownValues, { values: this.#unknown.join(', ') }) });
    if (this.#hits === 'unavailable') messages.push({ text: strings.searchUnavailable });
    if (hits && hits.ignoredWords.length > 0 && hits.scores.size > 0) messages.push({ text: fill(strings.ignoredWords, { words: hits.ignoredWords.join(', ') }) });
    if (hits?.scores.size === 0) messages.push({ text: fill(strings.noResultsText, { text: this.#selection.text }) });
    if (hits?.suggestion) messages.push({ text: '', action: this.#suggestion(hits.suggestion) });
    if (counted.matches.length === 0 && hits?.scores.size !== 0) messages.push(...this.#noResults(counted));
    return messages;
  }

  #suggestion(word: string): NonNullable<Message['action']> {
    return { label: fill(this.#strings.didYouMean, { word }), run: () => this.#remove({ ...this.#selection, text: word }) };
  }

  #noResults(counted: Tally): Message[] {
    const strings = this.#strings;
    const removal = mostHelpfulRemoval(counted);
    if (!removal) return [{ text: `${strings.noResults} ${strings.noResultsMany}` }];
    const { filter, count } = removal;
    const label = filter === textFilter ? fill(strings.textFilter, { text: this.#selection.text }) : this.#controls.headingOf(filter);
    const help = fill(strings.noResultsHelp, { label, results: this.#results(count) });
    return [{ text: `${strings.noResults} ${help}`, action: { label: fill(strings.remove, { label }), run: () => this.#remove(withoutFilter(this.#selection, filter)) } }];
  }

  #showChips(): void {
    const { facets, text } = this.#selection;
    const chips: Chip[] = [...facets].flatMap(([param, codes]) =>
      [...codes].map((code) => this.#chip(this.#controls.labelOf(param, code), withoutCode(this.#selection, param, code))),
    );
    if (text) chips.push(this.#chip(fill(this.#strings.textFilter, { text }), withoutFilter(this.#selection, textFilter)));
    this.#find('.chips').hidden = chips.length === 0;
    showChips(this.#find('.chips ul'), chips);
  }

  #chip(label: string, rest: Selection): Chip {
    return { label, accessibleLabel: fill(this.#strings.remove, { label }), remove: () => this.#remove(rest) };
  }

  #results(count: number): string {
    const { resultForms, resultFormOf } = this.#strings;
    return fill(resultForms[Number(resultFormOf[count] ?? 0)] ?? '{{count}}', { count: String(count) });
  }

  #announce(sentence: string): void {
    clearTimeout(this.#announcing);
    const status = this.#find('.results-count');
    this.#announcing = window.setTimeout(() => {
      if (status.textContent !== sentence) status.textContent = sentence;
    }, announcePause);
  }

  #typedText(): string {
    return this.#find<HTMLInputElement>('#q').value.trim();
  }

  #sortBox(): HTMLSelectElement {
    return this.#find('select[name=sort]');
  }

  #find<E extends HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`<practice-finder> has no ${selector}`);
    return element;
  }
}

const emptySelection = (sort: Sorting | undefined): Selection => ({ facets: new Map(), text: '', sort });

function withoutFilter(selection: Selection, filter: string): Selection {
  if (filter === textFilter) return { ...selection, text: '', sort: selection.sort === sortings[0] ? undefined : selection.sort };
  return { ...selection, facets: new Map([...selection.facets].filter(([param]) => param !== filter)) };
}

function withoutCode(selection: Selection, param: string, code: string): Selection {
  const codes = new Set(selection.facets.get(param));
  codes.delete(code);
  return codes.size > 0 ? { ...selection, facets: new Map(selection.facets).set(param, codes) } : withoutFilter(selection, param);
}

customElements.define('practice-finder', PracticeFinder);
