/**
 * What pages may load: only what this site serves. Scripts and styles are files of our own, and Astro adds the hashes
 * of what it writes itself. A `<meta>` policy does not reach the search engine's worker, so pages need no
 * 'wasm-unsafe-eval'. The list's form only changes the address: `form-action 'self'`.
 */
export const contentSecurityPolicy = {
  algorithm: 'SHA-256' as const,
  directives: [
    "default-src 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
  ] as const satisfies readonly string[] as unknown as [],
  scriptDirective: { resources: ["'self'"] },
  styleDirective: { resources: ["'self'"] },
};
