import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';

const find = (platform: string, files: string[], env: NodeJS.ProcessEnv = {}) =>
  findChromium(env, platform, (path) => files.includes(String(path)));

describe('The browser that tests run in', () => {
  it('is the one in the usual place of the system', () => {
    expect(find('linux', ['/usr/bin/google-chrome'])).toBe('/usr/bin/google-chrome');
    expect(find('linux', ['/opt/bin/chromium'], { PATH: '/bin:/opt/bin' })).toBe('/opt/bin/chromium');
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(find('darwin', [mac])).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(find('win32', [windows], { PROGRAMFILES: 'C:\\Program Files' })).toBe(windows);
  });

  it('is the named one, and no other when that is missing', () => {
    expect(find('linux', ['/usr/bin/chromium', '/own/chrome'], { CHROMIUM: '/own/chrome' })).toBe('/own/chrome');
    expect(find('linux', ['/usr/bin/chromium'], { CHROMIUM: '/own/chrome' })).toBeUndefined();
  });

  it('is none on a system without one', () => {
    expect(find('linux', [])).toBeUndefined();
    expect(find('sunos', ['/usr/bin/chromium'])).toBeUndefined();
  });
});
