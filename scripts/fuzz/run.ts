import { hostileContributions } from '../../src/check/fixtures/hostile/contributions.ts';
import type { ContentFile } from '../../src/check/content-file.ts';
import { readContent } from '../../src/check/read-content.ts';
import { randomFrom } from '../bench/random.ts';
import { faultsOf } from './faults.ts';
import { encodeWithSlips, mutate } from './mutate.ts';

export interface Fault {
  /** Seed that makes the same file again: `npm run fuzz -- --seed <seed> --count 1`. */
  seed: string;
  file: ContentFile;
  faults: string[];
}

/** Damages the entries and records of a folder in `count` ways, the same for the same seed and files, and tells what went wrong with the checker. */
export async function fuzz(folder: string, count: number, seed: string): Promise<Fault[]> {
  const good = (await readContent(folder)).files.filter(({ path }) => /^content\/(?:practices|organisations|glossary|opportunities)\/.*\.(?:mdx|yaml)$/.test(path));
  const texts = good.map(({ bytes }) => new TextDecoder().decode(bytes));
  const lenders = [...texts, ...hostileContributions.flatMap(({ text = '' }) => (text.length > 0 && text.length < 5000 ? [text] : []))];
  const found: Fault[] = [];
  for (let index = 0; index < count; index++) {
    const own = index === 0 ? seed : `${seed}-${index}`;
    const random = randomFrom(own);
    const chosen = random.below(good.length);
    const bytes = encodeWithSlips(mutate(texts[chosen] ?? '', random, lenders), random);
    const file = { path: good[chosen]?.path ?? '', bytes };
    const faults = faultsOf(file);
    if (faults.length > 0) found.push({ seed: own, file, faults });
  }
  return found;
}
