import { spawn } from 'node:child_process';
import { residentBytes } from './process-memory.ts';

export interface Measurement {
  seconds: number;
  /** Highest memory seen, sampled; `undefined` where the system does not tell. */
  peakBytes: number | undefined;
  output: string;
}

const sampleEvery = 100; // ms

/**
 * Runs Node with these arguments to its end.
 *
 * @throws Error with the last lines of its output, if it fails
 */
export async function runMeasured(args: string[], env: Record<string, string>): Promise<Measurement> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let peakBytes: number | undefined;
  const sampling = setInterval(() => {
    const bytes = child.pid === undefined ? undefined : residentBytes(child.pid);
    if (bytes !== undefined) peakBytes = Math.max(peakBytes ?? 0, bytes);
  }, sampleEvery);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`${output.split('\n').slice(-40).join('\n')}\n"${args.join(' ')}" failed; its last words are above.`);
  return { seconds: (performance.now() - start) / 1000, peakBytes, output };
}
