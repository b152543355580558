import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { root } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at the end. */
    siteUrl: string;
  }
}

/** Serves the built site while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serve({ port: 0, root });
  project.provide('siteUrl', site.url);
  return site.close;
}
