/** One line of `git ls-tree -r -z`: what lies at a path of a commit. */
export interface TreeFile {
  object: string;
  path: string;
}

/** Modes of `git ls-tree` other than a plain file (100644), and what they are. */
const refusedModes: Readonly<Record<string, string>> = {
  '100755': 'is marked as a program',
  '120000': 'is a symbolic link',
  '160000': 'is another repository',
};

/**
 * The plain files of a tree as `git ls-tree -r -z` prints it.
 *
 * @throws Error naming every path that is no plain file, or that would leave the folder it is written to
 */
export function plainFiles(lsTree: string): TreeFile[] {
  const files = lsTree.split('\0').filter((line) => line !== '').map((line) => {
    const [, mode = '', object = '', path = ''] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    return { mode, object, path };
  });
  const refused = files.flatMap(({ mode, path }) => {
    const reason = mode === '100644' ? (staysInside(path) ? undefined : 'has a name that leads elsewhere') : (refusedModes[mode] ?? 'is no plain file');
    return reason ? [`${JSON.stringify(path)} ${reason}`] : [];
  });
  if (refused.length > 0) throw new Error(refused.join('\n'));
  return files.map(({ object, path }) => ({ object, path }));
}

function staysInside(path: string): boolean {
  return path.startsWith('content/') && !path.includes('\\') && !path.split('/').some((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part));
}
