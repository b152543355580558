import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flatten } from './locale-check.ts';
import { readStrings } from './resources.ts';

const code = globSync('src/**/*.{ts,astro}', { exclude: ['**/*.test.ts'] })
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every string of the interface is said somewhere', () => {
  const keys = [...flatten(readStrings('en', 'ui')).keys()].map((key) => key.replace(/_(?:one|other)$/, ''));
  // By its whole key, or by the beginning of one that ends in a code: t(`translations.states.${state}`).
  const isSaid = (key: string) => code.includes(`'${key}'`) || code.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`);
  const unused = keys.filter((key) => !isSaid(key));
  expect(unused).toEqual([]);
});
