import { isLanguage, type Language } from '../i18n/languages.ts';
import { excerptAround, findMarks, markedPieces, type Piece } from './excerpt.ts';
import type { ListedEntry } from './listed-entries.ts';
import { pageText } from './page-text.ts';

/** Marks what was searched for, on the cards that are shown. */
export interface Highlights {
  /** Marks `query` in title and summary; where it stands in neither, adds an excerpt of the text. An empty query clears all. */
  show: (entries: readonly ListedEntry[], query: string) => void;
}

const excerptLength = 180;
/** An excerpt costs a request, and nobody reads more before searching again. */
const mostExcerpts = 8;

/** `label` stands before an excerpt, in the reader's language. */
export function highlights(pageLanguage: Language, label: string): Highlights {
  let current = '';
  return {
    show(entries, query) {
      current = query;
      let excerpts = 0;
      for (const { element } of entries) {
        element.querySelector('.excerpt')?.remove();
        const parts = [...element.querySelectorAll<HTMLElement>('.card-title a, .card-summary')];
        const found = parts.filter((part) => markPart(part, query, languageOf(part, pageLanguage)));
        if (query && found.length === 0 && excerpts++ < mostExcerpts) void addExcerpt(element, query, () => current === query);
      }
    },
  };

  async function addExcerpt(element: HTMLElement, query: string, isWanted: () => boolean): Promise<void> {
    const address = element.querySelector<HTMLAnchorElement>('.card-title a')?.href;
    const page = address && (await fetch(address).then((response) => response.text(), () => undefined));
    if (!page || !isWanted()) return;
    for (const { text, lang } of pageText(page)) {
      const language = isLanguage(lang) ? lang : pageLanguage;
      const marks = findMarks(text, query, language);
      if (marks.length === 0) continue;
      element.querySelector('.excerpt')?.remove();
      element.querySelector('.card')?.append(excerpt(label, excerptAround(text, marks, excerptLength), language === pageLanguage ? undefined : language));
      return;
    }
  }
}

/** Writes the part's text anew with its marks; says whether it has any. */
function markPart(part: HTMLElement, query: string, language: Language): boolean {
  const text = part.textContent ?? '';
  const marks = query ? findMarks(text, query, language) : [];
  if (marks.length > 0 || part.querySelector('mark')) part.replaceChildren(...markedPieces(text, marks).map(node));
  return marks.length > 0;
}

function excerpt(label: string, pieces: readonly Piece[], lang: string | undefined): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'excerpt';
  const text = document.createElement('span');
  if (lang) text.lang = lang;
  text.append(...pieces.map(node));
  paragraph.append(`${label} `, text);
  return paragraph;
}

function node({ text, marked }: Piece): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function languageOf(part: HTMLElement, pageLanguage: Language): Language {
  return isLanguage(part.lang) ? part.lang : pageLanguage;
}
