import { expect, test } from 'vitest';
import { countries } from '../vocabulary/countries.ts';
import { tiles } from './europe-tiles.ts';

test('the map shows every country that an entry may name, once', () => {
  expect(tiles.map(({ code }) => code).sort()).toEqual([...countries].sort());
});
