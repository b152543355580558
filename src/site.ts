/** What is particular to this installation. Everything else is the same for anybody who runs the toolbox. */
export const site = {
  /** Where the site is published; canonical addresses, hreflang and the sitemap start with it. */
  address: 'https://second-chance-toolbox.example',
  /** Where contributions go. `host` decides how addresses of its pages look. */
  repository: {
    host: 'github' as 'github' | 'forgejo',
    address: 'https://github.com/second-chance-toolbox/toolbox',
    branch: 'main',
  },
  /** The office that takes contributions by mail, for those without an account at the code host. */
  contributions: { mail: 'toolbox@second-chance-toolbox.example' },
} as const;
