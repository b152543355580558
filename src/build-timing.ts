import type { AstroIntegration } from 'astro';
import { printPhase } from './catalogue/timing.ts';

/** Prints how long Astro's own phases took, as lines that the benchmark reads. */
export function buildTiming(): AstroIntegration {
  let since = performance.now();
  const endPhase = (name: string) => {
    printPhase(name, performance.now() - since);
    since = performance.now();
  };
  return {
    name: 'build-timing',
    hooks: {
      'astro:config:setup': () => void (since = performance.now()),
      // The content is read, checked and stored before the build starts.
      'astro:build:start': () => endPhase('content sync'),
      'astro:build:generated': () => endPhase('pages'),
    },
  };
}
