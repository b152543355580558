// @ts-check
/**
 * Usage: node scripts/setup.mjs <script> [arguments]
 *
 * Installs the packages if package-lock.json asks for others than are there, then runs the script with the Node that
 * came with them. Needs nothing but Node 20, and is how every npm script starts: npm leaves `prestart` and the like
 * out when install scripts are off, and a shell that has once found the old `node` does not look for a newer one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isInstallNeeded, isLockInStep } from './setup/installed.mjs';
import { explainNpmFailure } from './setup/npm-failure.mjs';

const isWindows = process.platform === 'win32';
const system = `${process.platform} ${process.arch}`;
const installNode = 'Install Node.js 24 from https://nodejs.org and try again.';

const [script, ...scriptArguments] = process.argv.slice(2);
if (!script) stop('Usage: node scripts/setup.mjs <script> [arguments]');
if (Number.parseInt(process.versions.node, 10) < 20) stop(`Node.js 20 or newer is needed; this is ${process.version}. ${installNode}`);

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const packageJson = readJson('package.json');
const lockFile = readJson('package-lock.json') ?? {};
if (isInstallNeeded(lockFile, readJson('node_modules/.package-lock.json'))) await install();
await run(script, scriptArguments);

async function install() {
  if (!isLockInStep(packageJson, lockFile)) stop('package.json and package-lock.json do not fit together. Run "npm install" and commit package-lock.json.');
  console.log('Installing packages (the first time takes a minute) …');
  const { status, errors } = await npmInstall();
  if (status !== 0) stop(explainNpmFailure(errors));
  const node = ownNode();
  if (!node) return;
  if (spawnSync(node, ['--version']).status !== 0) stop(`The Node.js that comes with the install does not run on this system (${system}). Use one with glibc, such as Debian.`);
  // npm 10 takes the link away again together with the packages of other platforms; `npx` needs it.
  const link = 'node_modules/.bin/node';
  if (!isWindows && !existsSync(link)) symlinkSync(relative(dirname(link), node), link);
}

/**
 * npm itself runs under the system's Node: the one in node_modules may be replaced meanwhile.
 *
 * @returns {Promise<{ status: number | null, errors: string }>}
 */
function npmInstall() {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const options = ['install', '--no-save', '--loglevel=error'];
  const child = npm
    ? spawn(node, [npm, ...options], { stdio: ['ignore', 'inherit', 'pipe'] })
    : spawn('npm', options, { stdio: ['ignore', 'inherit', 'pipe'], shell: isWindows });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
    process.stderr.write(chunk);
  });
  return new Promise((done) => {
    child.on('error', (error) => done({ status: 1, errors: `${errors}\n${error.message}` }));
    child.on('close', (status) => done({ status, errors }));
  });
}

/** @param {string} path @param {string[]} rest */
async function run(path, rest) {
  const node = ownNode();
  const isOwn = node && realpathSync(process.execPath) === realpathSync(node);
  if (isOwn || (!node && process.features.typescript)) {
    process.argv.splice(1, process.argv.length - 1, resolve(path), ...rest);
    await import(pathToFileURL(resolve(path)).href);
    return;
  }
  if (!node) stop(`No Node.js 24 comes with the install for this system (${system}). ${installNode}`);
  const child = spawn(node, [path, ...rest], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  child.on('close', (status) => (process.exitCode = status ?? 1));
}

/** The Node that npm installed for this platform: of the optional `node-…` packages npm takes the one that fits. */
function ownNode() {
  return Object.keys(packageJson.optionalDependencies ?? {})
    .map((name) => join('node_modules', name, 'bin', isWindows ? 'node.exe' : 'node'))
    .find((path) => existsSync(path));
}

/** @param {string} path @returns {any} `undefined` if there is no such file */
function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
