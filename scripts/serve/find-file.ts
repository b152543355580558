import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export type Found = { kind: 'file'; path: string } | { kind: 'redirect'; to: string } | { kind: 'missing' };

const missing: Found = { kind: 'missing' };

/**
 * The file under `root` that answers an address's path (`/en/about/`, still percent-encoded, without query): a folder
 * answers with its `index.html`, and without the trailing slash sends the reader on. Nothing outside `root` is found,
 * and neither is `_headers`, which is for the server.
 */
export function findFile(root: string, urlPath: string): Found {
  const path = decode(urlPath);
  if (path === undefined || /[\0\\]|^\/\/|^\/_headers$/.test(path)) return missing;
  const file = resolve(join(root, path));
  if (file !== resolve(root) && !file.startsWith(resolve(root) + sep)) return missing;
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry?.isFile() && !path.endsWith('/')) return { kind: 'file', path: file };
  const index = join(file, 'index.html');
  if (!entry?.isDirectory() || !statSync(index, { throwIfNoEntry: false })?.isFile()) return missing;
  return path.endsWith('/') ? { kind: 'file', path: index } : { kind: 'redirect', to: `${urlPath}/` };
}

function decode(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
}
