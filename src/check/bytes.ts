import { limits } from './limits.ts';
import { placeAt, type Report, startOfFile } from './problem.ts';

/**
 * The text of a file as UTF-8, with line feeds only and without a byte order mark, so that later rules see the same
 * lines as an editor. `undefined` when there is no text to go on with.
 */
export function decodeText(bytes: Uint8Array, report: Report): string | undefined {
  if (bytes.length === 0) return void report('file-empty', startOfFile);
  if (bytes.length > limits.textBytes) {
    return void report('file-too-big', startOfFile, { count: kibibytes(bytes.length), max: kibibytes(limits.textBytes) });
  }
  const text = decodeUtf8(bytes, report);
  if (text === undefined) return undefined;
  return normaliseLines(text, report);
}

export function kibibytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

function decodeUtf8(bytes: Uint8Array, report: Report): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const before = lossy.slice(0, firstBadCharacter(bytes, lossy)).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    report('not-utf-8', placeAt(before, before.length));
    return undefined;
  }
}

/** Index of the first replacement character that does not stand in the bytes themselves. */
function firstBadCharacter(bytes: Uint8Array, lossy: string): number {
  const replacement = [0xef, 0xbf, 0xbd];
  for (let index = lossy.indexOf('\uFFFD'); index >= 0; index = lossy.indexOf('\uFFFD', index + 1)) {
    const offset = new TextEncoder().encode(lossy.slice(0, index)).length;
    if (replacement.some((byte, position) => bytes[offset + position] !== byte)) return index;
  }
  return 0;
}

function normaliseLines(text: string, report: Report): string {
  let plain = text;
  if (plain.startsWith('\uFEFF')) {
    report('byte-order-mark', startOfFile);
    plain = plain.slice(1);
  }
  const carriageReturn = plain.indexOf('\r');
  if (carriageReturn >= 0) {
    report('line-endings', placeAt(plain, carriageReturn));
    plain = plain.replace(/\r\n?/g, '\n');
  }
  if (!plain.endsWith('\n')) report('last-line-break', placeAt(plain, plain.length));
  return plain;
}
