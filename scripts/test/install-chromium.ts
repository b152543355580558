import { spawnSync } from 'node:child_process';
import { findChromium } from '../../src/testing/chromium.ts';

/**
 * Makes sure that a browser for the tests is there; installs Debian's Chromium where apt is and may be used.
 *
 * @returns what the person must do, if there is none in the end
 */
export function installChromium(): string | undefined {
  if (findChromium()) return undefined;
  if (process.env['CHROMIUM']) return `There is no browser at ${process.env['CHROMIUM']}, which the environment variable CHROMIUM names.`;
  const advice = 'The browser tests need Chromium or Google Chrome: install one, or name it in the environment variable CHROMIUM.';
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (!succeeds([...asRoot, 'apt-get', '--version'], 'ignore')) return advice;
  console.log("Installing Debian's chromium (once) …");
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  const isInstalled = succeeds([...apt, 'update'], 'inherit') && succeeds([...apt, 'install', '-y', '--no-install-recommends', 'chromium'], 'inherit');
  return isInstalled && findChromium() ? undefined : `apt-get could not install chromium; its own words are above. ${advice}`;
}

function succeeds([command = '', ...rest]: string[], stdio: 'ignore' | 'inherit'): boolean {
  return spawnSync(command, rest, { stdio }).status === 0;
}
