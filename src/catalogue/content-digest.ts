import { createHash } from 'node:crypto';
import type { Catalogue } from './catalogue.ts';

const digests = new WeakMap<Catalogue, string>();

/** Changes with any fact or word of any entry, and with nothing else: builds of the same content are the same. */
export function contentDigest(catalogue: Catalogue): string {
  let digest = digests.get(catalogue);
  if (!digest) {
    const hash = createHash('sha256');
    for (const [slug, { facts, texts }] of catalogue.entries) hash.update(JSON.stringify([slug, facts, texts]));
    digests.set(catalogue, (digest = hash.digest('base64url').slice(0, 16)));
  }
  return digest;
}
