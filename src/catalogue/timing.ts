/** Runs a phase of the build and prints how long it took, as a line that the benchmark reads: `[toolbox] check 812`. */
export async function timed<T>(phase: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  console.log(`[toolbox] ${phase} ${Math.round(performance.now() - start)}`);
  return result;
}
