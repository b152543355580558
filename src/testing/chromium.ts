import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Where Chromium or Chrome usually is, by `process.platform`. On Linux it is looked up along PATH instead. */
const usualPlaces: Record<string, (env: NodeJS.ProcessEnv) => string[]> = {
  linux: (env) =>
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap((name) =>
      ['/usr/bin', '/snap/bin', ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)].map((folder) => join(folder, name)),
    ),
  darwin: (env) =>
    ['/Applications', `${env['HOME']}/Applications`].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    ),
  win32: (env) =>
    windowsFolders.flatMap((name) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
        (file) => `${env[name]}\\${file}`,
      ),
    ),
};

/**
 * Path of a Chromium-like browser, or `undefined` if there is none. The environment variable `CHROMIUM` names another,
 * and then no other is taken.
 */
export function findChromium(env = process.env, platform: string = process.platform, exists = existsSync): string | undefined {
  const named = env['CHROMIUM'];
  const places = named ? [named] : (usualPlaces[platform]?.(env) ?? []);
  return places.find((place) => exists(place));
}
