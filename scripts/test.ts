/** `npm test`: every check and test of the project, in order, on after a failure. Ends with `N passed, N failed`. */
import { type Counts, countCommand, sum, summaryLine } from './test/counts.ts';
import { installChromium } from './test/install-chromium.ts';
import { runStep } from './test/run-step.ts';
import { buildStep, type Step, steps } from './test/steps.ts';

const failure: Counts = countCommand(1);
const results = new Map<Step, Counts>();

for (const step of steps) {
  console.log(`\n== ${step.title} ==`);
  const start = performance.now();
  const counts = runIfPossible(step);
  results.set(step, counts);
  console.log(`${step.title}: ${summaryLine(counts)} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const total = sum([...results.values()]);
const failed = steps.filter((step) => results.get(step)?.failed);
if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ title }) => title).join(', ')}`);
console.log(`\n${summaryLine(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function runIfPossible(step: Step): Counts {
  const obstacle = (step.needsSite && results.get(buildStep)?.failed ? 'The build failed.' : undefined) ?? (step.needsBrowser && installChromium());
  if (!obstacle) return runStep(step);
  console.log(`Not run: ${obstacle}`);
  return failure;
}
