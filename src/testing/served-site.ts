import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    siteUrl: string;
  }
}

/** Serves `dist` while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serve({ port: 0, root: resolve('dist') });
  project.provide('siteUrl', site.url);
  return site.close;
}
