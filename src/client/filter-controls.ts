import type { KnownCodes, Selection } from '../search/selection.ts';
import type { Tally } from '../search/tally.ts';

/** The check boxes of the filter panel, as a set of known codes, a selection, and a place to show counts. */
export interface FilterControls {
  known: KnownCodes;
  /** Label of a value as the reader sees it. */
  labelOf: (param: string, code: string) => string;
  /** Heading of a facet. */
  headingOf: (param: string) => string;
  chosen: () => Map<string, Set<string>>;
  show: (selection: Selection, counts: Tally['counts']) => void;
}

export function filterControls(form: HTMLFormElement): FilterControls {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const byParam = new Map<string, HTMLInputElement[]>();
  for (const box of boxes) byParam.set(box.name, [...(byParam.get(box.name) ?? []), box]);
  const labelOfBox = (box: HTMLInputElement | undefined) => box?.closest('label')?.querySelector('.choice-label')?.textContent?.trim() ?? '';
  return {
    known: new Map([...byParam].map(([param, group]) => [param, new Set(group.map(({ value }) => value))])),
    labelOf: (param, code) => labelOfBox(byParam.get(param)?.find(({ value }) => value === code)),
    headingOf: (param) => form.querySelector(`[data-facet="${CSS.escape(param)}"] > summary`)?.textContent?.trim() ?? '',
    chosen: () => {
      const chosen = [...byParam].map(([param, group]) => [param, new Set(group.filter(({ checked }) => checked).map(({ value }) => value))] as const);
      return new Map(chosen.filter(([, codes]) => codes.size > 0));
    },
    show: (selection, counts) => {
      for (const box of boxes) {
        box.checked = selection.facets.get(box.name)?.has(box.value) ?? false;
        showCount(box, counts.get(box.name)?.get(box.value) ?? 0);
      }
      for (const [param, group] of byParam) openChosen(group, selection.facets.has(param));
    },
  };
}

function showCount(box: HTMLInputElement, count: number): void {
  const label = box.closest('label');
  const output = label?.querySelector('.choice-count');
  if (output) output.textContent = String(count);
  label?.classList.toggle('empty', count === 0 && !box.checked);
}

/** A facet with a choice is never folded away: the reader could not see why the list is short. */
function openChosen([box]: HTMLInputElement[], hasChoice: boolean): void {
  if (!hasChoice) return;
  for (let details = box?.closest('details'); details; details = details.parentElement?.closest('details')) {
    if (!details.classList.contains('filters')) details.open = true;
  }
}
