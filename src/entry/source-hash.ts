/** The parts of an original that a translation is made from. Facts are not among them: they are not translated. */
export interface HashedText {
  title: string;
  summary: string;
  /** Body as written, without the front matter. */
  body: string;
}

/**
 * Fingerprint of an original's text, 16 hexadecimal digits (FNV-1a, 64 bit). Equal for texts that differ only in white
 * space or Unicode composition, so that re-wrapping a paragraph makes no translation stale. Not for security.
 */
export function sourceHash({ title, summary, body }: HashedText): string {
  const text = [title, summary, body].map((part) => part.normalize('NFC').replace(/\s+/gu, ' ').trim()).join('\n');
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
