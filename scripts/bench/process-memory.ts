import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory of a process and all its descendants in bytes, pages they share counted for each;
 * `undefined` where the system has no /proc.
 */
export function residentBytes(pid: number): number | undefined {
  const processes = readProcesses();
  if (!processes) return undefined;
  const tree = new Set([pid]);
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const one of processes) if (tree.has(one.parent)) tree.add(one.pid);
  }
  return processes.filter((one) => tree.has(one.pid)).reduce((sum, one) => sum + one.bytes, 0);
}

function readProcesses(): { pid: number; parent: number; bytes: number }[] | undefined {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap(readProcess);
  } catch {
    return undefined;
  }
}

function readProcess(pid: string): { pid: number; parent: number; bytes: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: field('PPid'), bytes: field('VmRSS') * 1024 }];
  } catch {
    return []; // ended meanwhile
  }
}
