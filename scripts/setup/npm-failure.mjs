// @ts-check

/** @type {[RegExp, string][]} What npm prints, and what a person can do about it. The first that matches is said. */
const causes = [
  [/ENOSPC/, 'The disk is full. Free about 1 GB and try again.'],
  [/EINTEGRITY/, 'A downloaded package is not the one that package-lock.json names. Run "npm cache clean --force" and try again.'],
  [/EBADPLATFORM/, 'A package does not exist for this system. Use Linux, macOS or Windows on x64, or Linux or macOS on arm64.'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EHOSTUNREACH|ENETUNREACH|CERT/, 'npm cannot reach its registry. Check the network connection, and the proxy settings if there is a proxy.'],
  [/EACCES|EPERM|EROFS/, 'There is no right to write here. Check who owns this folder and node_modules.'],
];

/**
 * One sentence that says why an install failed and what to do.
 *
 * @param {string} output what npm wrote to its error stream
 */
export function explainNpmFailure(output) {
  const cause = causes.find(([pattern]) => pattern.test(output));
  return cause?.[1] ?? 'npm could not install the packages; its own words are above.';
}
