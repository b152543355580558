import { describe, expect, test } from 'vitest';
import { readSelection, writeSelection } from './selection.ts';

const known = new Map([
  ['type', new Set(['practice', 'programme'])],
  ['country', new Set(['BE', 'BG'])],
]);

describe('the address of a list', () => {
  test('survives being read and written again', () => {
    const address = '?type=practice&country=BE&country=BG&q=%D1%83%D1%87%D0%B8%D0%BB%D0%B8%D1%89%D0%B5&sort=title';
    expect(writeSelection(readSelection(address, known).selection)).toBe(address);
  });

  test('is the same whatever the order in which choices were made', () => {
    const { selection } = readSelection('?country=BG&type=practice&country=BE', known);
    expect(writeSelection(selection)).toBe('?type=practice&country=BE&country=BG');
  });

  test('is empty when nothing is chosen', () => {
    expect(writeSelection(readSelection('', known).selection)).toBe('');
  });

  test('names what does not exist here and ignores it', () => {
    const { selection, unknown } = readSelection('?country=XX&country=BE&sort=size&colour=red', known);
    expect(unknown).toEqual(['country=XX', 'sort=size', 'colour=red']);
    expect(writeSelection(selection)).toBe('?country=BE');
  });

  test('ignores empty values, as an unfilled form sends them', () => {
    expect(readSelection('?q=&type=&sort=', known)).toMatchObject({ unknown: [], selection: { text: '', sort: undefined } });
  });
});
