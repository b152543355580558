import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** The first flag lets it start as root and in containers; the others keep it from asking for hosts that a test does not name. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the system's Chromium without a window. Whoever opens it closes it. The address of the site to visit is
 * `inject('siteUrl')`.
 *
 * @throws if there is no browser
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No browser found: run "npm test", or name one in the environment variable CHROMIUM.');
  return chromium.launch({ executablePath, args: flags });
}
