import { expect, it } from 'vitest';
import { mutate } from './mutate.ts';
import { fuzz } from './run.ts';
import { randomFrom } from '../bench/random.ts';

it('no damage to an entry stops the checker, leaves a problem without a place in the file, or brings anything active to the page', { timeout: 120_000 }, async () => {
  const found = await fuzz('src/check/fixtures/good', 2000, 'toolbox');
  expect(found.map(({ file, faults }) => ({ faults, path: file.path, text: new TextDecoder().decode(file.bytes) }))).toEqual([]);
});

it('damages in the same way for the same seed', () => {
  const damaged = (seed: string) => mutate('title: "Ice breaker"\n', randomFrom(seed), ['---\n']);
  expect(damaged('a')).toBe(damaged('a'));
  expect(new Set(['a', 'b', 'c', 'd', 'e'].map(damaged)).size).toBeGreaterThan(2);
});

