import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildTiming } from './src/build-timing.ts';
import { contentSecurityPolicy } from './src/content-security-policy.ts';
import { searchIndex } from './src/search/index-integration.ts';
import { site } from './src/site.ts';

const outDir = process.env.TOOLBOX_OUT;

export default defineConfig({
  site: site.address,
  ...(outDir && { outDir, cacheDir: `${outDir}-cache` }),
  trailingSlash: 'always',
  integrations: [mdx(), searchIndex(), buildTiming()],
  security: { csp: contentSecurityPolicy },
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Every script is a file: what the policy allows is 'self', not a list of hashes.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
