import { kibibytes } from './bytes.ts';
import { limits } from './limits.ts';
import { type Report, startOfFile } from './problem.ts';

type Format = 'png' | 'jpg' | 'webp' | 'avif';

/** Checks a picture by its first bytes, whatever its name says: kind, weight and, where the format tells at once, size. */
export function checkPicture(name: string, bytes: Uint8Array, report: Report): void {
  if (bytes.length === 0) return report('file-empty', startOfFile);
  if (bytes.length > limits.pictureBytes) report('picture-too-big', startOfFile, { count: kibibytes(bytes.length), max: kibibytes(limits.pictureBytes) });
  const extension = name.slice(name.lastIndexOf('.') + 1).replace('jpeg', 'jpg');
  if (formatOf(bytes) !== extension || holdsMarkup(bytes)) return report('picture-type', startOfFile, { value: extension });
  const side = longerSide(bytes, extension as Format);
  if (side !== undefined && side > limits.pictureSide) report('picture-too-wide', startOfFile, { count: side, max: limits.pictureSide });
}

function formatOf(bytes: Uint8Array): Format | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && ascii(bytes, 12, 4) === 'IHDR') return 'png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp';
  if (ascii(bytes, 4, 4) === 'ftyp' && ['avif', 'avis'].includes(ascii(bytes, 8, 4))) return 'avif';
  return undefined;
}

/** A file can be a picture and a web page at once, for a reader that guesses. */
function holdsMarkup(bytes: Uint8Array): boolean {
  return /<(?:script|svg|html|body|iframe|!doctype|\?php)/i.test(new TextDecoder('latin1').decode(bytes));
}

function longerSide(bytes: Uint8Array, format: Format): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === 'png' && bytes.length >= 24) return Math.max(view.getUint32(16), view.getUint32(20));
  if (format === 'webp' && ascii(bytes, 12, 4) === 'VP8X' && bytes.length >= 30) return Math.max(uint24(bytes, 24), uint24(bytes, 27)) + 1;
  return format === 'jpg' ? longerSideOfJpeg(view) : undefined;
}

/** Follows a JPEG's segments to the frame header (SOF0 to SOF15, without the tables among them). */
function longerSideOfJpeg(view: DataView): number | undefined {
  let offset = 2;
  while (offset + 9 <= view.byteLength && view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return Math.max(view.getUint16(offset + 5), view.getUint16(offset + 7));
    offset += 2 + view.getUint16(offset + 2);
  }
  return undefined;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.slice(offset, offset + length));
}

/** Little-endian, as WebP writes it. */
function uint24(bytes: Uint8Array, offset: number): number {
  return (bytes[offset] ?? 0) | ((bytes[offset + 1] ?? 0) << 8) | ((bytes[offset + 2] ?? 0) << 16);
}
