import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/content-security-policy.ts';
import { searchIndex } from './src/search/index-integration.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.address,
  outDir: process.env.TOOLBOX_OUT ?? 'dist',
  trailingSlash: 'always',
  integrations: [mdx(), searchIndex()],
  security: { csp: contentSecurityPolicy },
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Every script is a file: what the policy allows is 'self', not a list of hashes.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
