import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz/run.ts';

const usage = `npm run fuzz -- [--count N] [--seed TEXT]

Damages good entries in N ways (2000) and sees to it that the checker never stops, names every problem with a place in
the file, and that nothing active comes out of the renderer. The same seed damages the same way. Exit code 1 if
anything went wrong; each file is then written to fuzz-<seed>.txt.`;

const { values } = parseArgs({ options: { count: { type: 'string', default: '2000' }, seed: { type: 'string', default: 'toolbox' }, help: { type: 'boolean', short: 'h' } } });
const count = Number(values.count);

if (values.help || !Number.isInteger(count) || count < 1) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const start = performance.now();
  const found = await fuzz('content', count, values.seed);
  for (const { seed, file, faults } of found) {
    console.log(`${seed}  ${file.path}\n  ${faults.join('\n  ')}`);
    writeFileSync(`fuzz-${seed}.txt`, file.bytes);
  }
  console.log(`${count} files, ${found.length} faults, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
