// @ts-check

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile package-lock.json, or npm's own node_modules/.package-lock.json
 */

/**
 * True when what is installed is not what the lock file names. Optional packages are for other platforms and may be
 * absent, but one that is present must be the one named.
 *
 * @param {LockFile} locked
 * @param {LockFile | undefined} installed `undefined`: npm has not finished an install here
 */
export function isInstallNeeded(locked, installed) {
  const wanted = withoutRoot(locked);
  const present = withoutRoot(installed ?? {});
  const isMissing = Object.keys(wanted).some((path) => !present[path] && !wanted[path]?.optional);
  const isDifferent = Object.keys(present).some((path) => identity(present[path]) !== identity(wanted[path]));
  return isMissing || isDifferent;
}

/** @param {LockFile} file @returns {Record<string, LockedPackage>} */
function withoutRoot(file) {
  return Object.fromEntries(Object.entries(file.packages ?? {}).filter(([path]) => path !== ''));
}

/** @param {LockedPackage | undefined} entry */
function identity(entry) {
  return `${entry?.version} ${entry?.integrity}`;
}
