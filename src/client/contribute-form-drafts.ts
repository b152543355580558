import type { Draft, Task } from '../contribute/draft.ts';
import { isLanguage } from '../i18n/languages.ts';

/** Drafts that are kept on this device, each under a key of its own. Nothing of them leaves it. */
export interface KeptDraft {
  key: string;
  draft: Draft;
  /** How the list of drafts names it. */
  label: string;
}

const prefix = 'contribution:';

export function draftKey({ slug, language }: Pick<Task, 'slug' | 'language'>): string {
  return `${prefix}${slug === undefined ? 'new' : `entry:${slug}`}:${language}`;
}

/** False if this browser keeps nothing: it is set so, or full. */
export function keepDraft(draft: Draft, label: string): boolean {
  try {
    localStorage.setItem(draftKey(draft), JSON.stringify({ draft, label }));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // what cannot be reached was not kept
  }
}

export function keptDrafts(): KeptDraft[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '').filter((key) => key.startsWith(prefix));
    return keys.sort().flatMap((key) => readDraft(key, localStorage.getItem(key)));
  } catch {
    return [];
  }
}

/** None for what is damaged or was written by another version of the form. */
function readDraft(key: string, text: string | null): KeptDraft[] {
  try {
    const { draft, label } = JSON.parse(text ?? '') as Partial<KeptDraft>;
    const isWhole = draft && isLanguage(draft.language) && typeof draft.values === 'object' && draftKey(draft) === key;
    return isWhole ? [{ key, draft, label: String(label) }] : [];
  } catch {
    return [];
  }
}
