/**
 * Seconds per phase of a build, from the lines that it prints: `[toolbox] <phase> <milliseconds>`. A phase that is
 * printed several times (once per language, say) is summed.
 */
export function readPhases(output: string): Map<string, number> {
  const phases = new Map<string, number>();
  for (const [, phase = '', milliseconds] of output.matchAll(/\[toolbox\] (.+?) (\d+(?:\.\d+)?)(?: ms)?\s*$/gm)) {
    phases.set(phase, (phases.get(phase) ?? 0) + Number(milliseconds) / 1000);
  }
  return phases;
}
