import { describe, expect, test } from 'vitest';
import type { Selection } from './selection.ts';
import { mostHelpfulRemoval, type Row, tally } from './tally.ts';

const row = (facets: Record<string, string[]>): Row => new Map(Object.entries(facets));
const rows = [
  row({ type: ['practice'], country: ['BE'] }),
  row({ type: ['practice'], country: ['BG'] }),
  row({ type: ['programme'], country: ['BG', 'RO'] }),
  row({ type: ['network'], country: [] }),
];
const chosen = (facets: Record<string, string[]>, text = ''): Selection => ({
  facets: new Map(Object.entries(facets).map(([param, codes]) => [param, new Set(codes)])),
  text,
  sort: undefined,
});
const everyText = () => true;

describe('filtering', () => {
  test('widens inside a facet and narrows across facets', () => {
    expect(tally(rows, chosen({ type: ['practice', 'programme'] }), everyText).matches).toEqual([0, 1, 2]);
    expect(tally(rows, chosen({ type: ['practice', 'programme'], country: ['BG'] }), everyText).matches).toEqual([1, 2]);
  });

  test('counts for each value what choosing it would show, other facets being as they are', () => {
    const { counts } = tally(rows, chosen({ type: ['practice'] }), everyText);
    expect(Object.fromEntries(counts.get('country') ?? [])).toEqual({ BE: 1, BG: 1 });
    expect(Object.fromEntries(counts.get('type') ?? [])).toEqual({ practice: 2, programme: 1, network: 1 });
  });

  test('counts only entries whose text fits', () => {
    const { matches, counts } = tally(rows, chosen({}, 'x'), (number) => number === 2);
    expect(matches).toEqual([2]);
    expect(counts.get('type')?.get('practice')).toBeUndefined();
  });
});

describe('a search without result', () => {
  test('names the filter whose removal shows most', () => {
    expect(mostHelpfulRemoval(tally(rows, chosen({ type: ['network'], country: ['BG'] }), everyText))).toEqual({ filter: 'type', count: 2 });
    expect(mostHelpfulRemoval(tally(rows, chosen({ type: ['practice'], country: ['RO'] }), everyText))).toEqual({ filter: 'country', count: 2 });
  });

  test('names the text when the filters alone would do', () => {
    expect(mostHelpfulRemoval(tally(rows, chosen({ country: ['BG'] }, 'x'), () => false))).toEqual({ filter: 'text', count: 2 });
  });

  test('names nothing when no single removal helps', () => {
    expect(mostHelpfulRemoval(tally(rows, chosen({ type: ['tool'], country: ['SE'] }), everyText))).toBeUndefined();
  });
});
