import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { kibibytes } from './bytes.ts';
import type { ContentFile } from './content-file.ts';
import { limits } from './limits.ts';
import { type Problem, problem } from './problem.ts';

/** Files that a desktop leaves behind and that git does not take along. */
const ignoredNames = ['.DS_Store', 'Thumbs.db'];

/** More than any file may have; what is bigger is reported and not read. */
const mostBytes = Math.max(limits.textBytes, limits.pictureBytes);

export interface ContentOnDisk {
  /** In the order of their paths. */
  files: ContentFile[];
  /** What is wrong with a file before it is opened: links, pipes, access rights, size. */
  problems: Problem[];
}

/**
 * Reads the content folder `root` without following anything out of it: symbolic links, pipes and the like are
 * reported and not read, and so is a file whose size no rule allows. Paths in the result begin with `content/`
 * whatever the folder's own name is. Throws when `root` itself is no folder.
 */
export async function readContent(root: string, { mostFiles = limits.files as number } = {}): Promise<ContentOnDisk> {
  const content: ContentOnDisk = { files: [], problems: [] };
  await readFolder(root, 'content', content, mostFiles);
  return content;
}

async function readFolder(folder: string, path: string, content: ContentOnDisk, mostFiles: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !ignoredNames.includes(name)).toSorted();
  for (const name of names) {
    const isFull = content.files.length >= mostFiles;
    if (isFull && content.problems.at(-1)?.rule !== 'too-many-files') content.problems.push(problem(`${path}/${name}`, 'too-many-files', undefined, { max: mostFiles }));
    if (isFull) break;
    await readEntry(join(folder, name), `${path}/${name}`, content, mostFiles);
  }
}

async function readEntry(location: string, path: string, content: ContentOnDisk, mostFiles: number): Promise<void> {
  const { files, problems } = content;
  try {
    const stats = await lstat(location);
    if (path.endsWith('/.git')) problems.push(problem(path, 'nested-repository'));
    else if (stats.isSymbolicLink()) problems.push(problem(path, 'symbolic-link'));
    else if (stats.isDirectory()) await readFolder(location, path, content, mostFiles);
    else if (!stats.isFile()) problems.push(problem(path, 'not-a-file'));
    else if (stats.mode & 0o111 && process.platform !== 'win32') problems.push(problem(path, 'executable-file'));
    else if (stats.size > mostBytes) problems.push(problem(path, 'file-too-big', undefined, { count: kibibytes(stats.size), max: kibibytes(mostBytes) }));
    else files.push({ path, bytes: await readRegularFile(location) });
  } catch {
    problems.push(problem(path, 'unreadable-file'));
  }
}

/** Reads without following a link that has taken the file's place in the meantime. */
async function readRegularFile(location: string): Promise<Uint8Array> {
  const handle = await open(location, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
