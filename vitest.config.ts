import { defineConfig } from 'vitest/config';

const siteTests = 'src/**/*.site.test.ts';
const browserTests = 'src/**/*.browser.test.ts';

/** A browser starts slowly on a busy machine; a test of the built site reads thousands of pages. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: [siteTests, browserTests] } },
      { test: { name: 'site', include: [siteTests], ...patient } },
      { test: { name: 'browser', include: [browserTests], globalSetup: 'src/testing/served-site.ts', ...patient } },
    ],
  },
});
