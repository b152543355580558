/** `npm start`: builds the site and serves it on this machine. PORT names the port; otherwise the first free one from 4321. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { serve } from './serve.ts';

const firstPort = 4321;

const named = process.env['PORT'];
const ports = named ? [readPort(named)] : Array.from({ length: 20 }, (_, index) => firstPort + index);

const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'inherit' });
if (status !== 0) stop('The site could not be built; the reasons are above.');

const site = (await serveAtFirstFree(ports)) ?? stop(`Port ${ports.join(', ')}: in use. Name a free one in PORT.`);
console.log(`\nThe toolbox is at ${site.url}/ (stop with Ctrl+C)`);

async function serveAtFirstFree(candidates: number[]): Promise<{ url: string } | undefined> {
  for (const port of candidates) {
    try {
      return await serve({ port, root: resolve('dist') });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  return undefined;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT must be a number from 1 to 65535, not "${text}".`);
  return port;
}

function stop(sentence: string): never {
  console.error(`\n${sentence}`);
  process.exit(1);
}
