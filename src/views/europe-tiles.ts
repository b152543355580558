import type { Country } from '../vocabulary/countries.ts';

/** One row of the map from west to east, north to south; `..` is sea or a country outside the vocabulary. */
const grid = `
IS .. .. .. NO SE FI .. .. ..
.. .. .. .. .. .. EE .. .. ..
IE GB .. .. DK .. LV .. .. ..
.. .. NL DE PL LT BY .. .. ..
.. .. BE LU CZ SK UA .. .. ..
.. FR CH LI AT HU RO MD .. ..
PT ES MC IT SI HR RS BG GE AZ
.. AD .. SM BA ME XK MK TR AM
.. .. .. VA .. .. AL GR .. CY
.. .. .. MT .. .. .. .. .. ..
`;

export interface Tile {
  code: Country;
  column: number;
  row: number;
}

/** Where each country stands on the tile map, roughly as on a real one. Our own drawing; counted from 0. */
export const tiles: Tile[] = grid
  .trim()
  .split('\n')
  .flatMap((line, row) => line.split(' ').map((code, column) => ({ code, column, row })))
  .filter((tile): tile is Tile => tile.code !== '..');
