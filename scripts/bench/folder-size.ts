import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderSize {
  files: number;
  pages: number;
  bytes: number;
}

/** What a build wrote, all folders below included. A page is an HTML file. */
export function folderSize(folder: string): FolderSize {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
