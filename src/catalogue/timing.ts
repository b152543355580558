/** Runs a phase of the build and prints how long it took. */
export async function timed<T>(phase: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  printPhase(phase, performance.now() - start);
  return result;
}

/** A line that the benchmark reads: `[toolbox] check 812`, in milliseconds. */
export function printPhase(phase: string, milliseconds: number): void {
  console.log(`[toolbox] ${phase} ${Math.round(milliseconds)}`);
}
