// @ts-check

/**
 * @typedef {{ [kind in typeof dependencyKinds[number]]?: Record<string, string> }} Dependencies
 * @typedef {Dependencies & { version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile package-lock.json, or npm's own node_modules/.package-lock.json
 */

/**
 * True when what is installed is not what the lock file names. Optional packages are for other platforms and may be
 * absent; and a platform's package may be absent from the lock file if it was written where the registry lacks it.
 *
 * @param {LockFile} locked
 * @param {LockFile | undefined} installed `undefined`: npm has not finished an install here
 */
export function isInstallNeeded(locked, installed) {
  const wanted = locked.packages ?? {};
  const present = installed?.packages ?? {};
  const isMissing = Object.keys(wanted).some((path) => path !== '' && !present[path] && !wanted[path]?.optional);
  const isDifferent = Object.entries(present).some(([path, found]) =>
    wanted[path] ? identity(found) !== identity(wanted[path]) : !found.optional,
  );
  return isMissing || isDifferent;
}

const dependencyKinds = /** @type {const} */ (['dependencies', 'devDependencies', 'optionalDependencies']);

/**
 * True when the lock file was made from these dependencies. `npm ci` would ask for more: that the lock file name the
 * packages of every platform, which no lock file does that was written where the registry lacks some.
 *
 * @param {Dependencies} packageJson
 * @param {LockFile} locked
 */
export function isLockInStep(packageJson, locked) {
  const root = locked.packages?.[''] ?? {};
  /** @param {Record<string, string> | undefined} dependencies */
  const sorted = (dependencies) => JSON.stringify(Object.entries(dependencies ?? {}).sort());
  return dependencyKinds.every((kind) => sorted(packageJson[kind]) === sorted(root[kind]));
}

/** @param {LockedPackage | undefined} entry */
function identity(entry) {
  return `${entry?.version} ${entry?.integrity}`;
}
