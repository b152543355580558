import { describe, expect, test } from 'vitest';
import { sourceHash } from './source-hash.ts';

const text = { title: 'Мрежа', summary: 'Резюме', body: '## what\n\nОдин два три.\n' };

describe('the fingerprint of an original', () => {
  test('stays the same when lines are wrapped otherwise or letters are composed otherwise', () => {
    expect(sourceHash({ ...text, body: '## what\nОдин  два\nтри.' })).toBe(sourceHash(text));
    expect(sourceHash({ ...text, title: 'Cafe\u0301' })).toBe(sourceHash({ ...text, title: 'Café' }));
  });

  test('changes with every part', () => {
    const hashes = [text, { ...text, title: 'Мрежи' }, { ...text, summary: 'Обобщение' }, { ...text, body: '## what\n\nОдин два.' }].map(sourceHash);
    expect(new Set(hashes).size).toBe(4);
  });

  test('does not change from one version of the toolbox to the next', () => {
    // Changing the algorithm would make every translation stale at once.
    expect(sourceHash({ title: 'a', summary: 'b', body: 'c' })).toBe('b2080eccdfd3df77');
  });
});
