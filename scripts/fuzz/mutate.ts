import type { Random } from '../bench/random.ts';

/** Pieces that mean something to one of the parsers, or that look like something else. */
const tokens = [
  '---\n', '\n---\n', '+++', '...', '\r\n', '\r', '\t', '\0', '\uFEFF', '\u202E', '\u200B', '\u2028', '\u{E0041}', '\uD800', '\u0301', 'а', '\u00A0',
  '{', '}', '{/*', '*/}', '{x}', '<', '>', '</', '/>', '<b>', '<Cite id="s1" />', '<Cite id=', '<Callout title="x">', '</Callout>', '<Steps>', '<Step>', '<Figure src="./a.png" />', '<!--', '-->', '<script>alert(1)</script>',
  '![', '](', '](javascript:alert(1))', '[x]: javascript:alert(1)\n', '[^1]', '[^1]: ', '&lt;', '&#x202E;', '&quot; onload=&quot;', 'import x from "y"\n', 'export*from"x"\n',
  '## what\n', '## ', '### ', '# ', '> ', '- ', '1. ', '    ', '```', '~~~', '`', '**', '~~', '|', '|---|\n', '\\', '* * *\n',
  ': ', '- ', '&a ', '*a', '!!binary ', '!x ', '<<: ', '? ', '[', ']', '"', "'", '|-\n', '>-\n', '#', '__proto__: 1\n', 'constructor: {}\n', 'layout: ./x.js\n', '2026-02-30', '1e999', '.nan', 'null', '~', 'true', '-1', '\u{1D400}',
];

type Mutation = (text: string, random: Random, others: readonly string[]) => string;

const mutations: readonly Mutation[] = [
  // a piece put in
  (text, random) => insert(text, random.below(text.length + 1), random.pick(tokens)),
  (text, random) => insert(text, random.below(text.length + 1), random.pick(tokens).repeat(1 + random.below(60))),
  // something taken out
  (text, random) => {
    const from = random.below(text.length + 1);
    return text.slice(0, from) + text.slice(from + random.below(80));
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  // a passage doubled or moved
  (text, random) => {
    const from = random.below(text.length + 1);
    return insert(text, random.below(text.length + 1), text.slice(from, from + random.below(300)));
  },
  (text, random) => swapLines(text, random),
  (text, random) => indentLine(text, random),
  // one character turned into another
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + String.fromCodePoint(random.below(3) === 0 ? random.below(0x11_0000) : random.below(0x250)) + text.slice(at + 1);
  },
  // a passage of another file
  (text, random, others) => {
    const other = random.pick(others);
    const from = random.below(other.length + 1);
    return insert(text, random.below(text.length + 1), other.slice(from, from + random.below(400)));
  },
];

/** A text with one to four things wrong, the same for the same state of `random`. `others` lend passages. */
export function mutate(text: string, random: Random, others: readonly string[]): string {
  return Array.from({ length: 1 + random.below(4) }).reduce<string>((changed) => random.pick(mutations)(changed, random, others), text);
}

/** As bytes; one in ten has a byte that may be no UTF-8. */
export function encodeWithSlips(text: string, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > 0 && random.below(10) === 0) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function swapLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const [a, b] = [random.below(lines.length), random.below(lines.length)];
  return lines.map((line, index) => (index === a ? (lines[b] ?? '') : index === b ? (lines[a] ?? '') : line)).join('\n');
}

function indentLine(text: string, random: Random): string {
  const lines = text.split('\n');
  const chosen = random.below(lines.length);
  return lines.map((line, index) => (index === chosen ? `${' '.repeat(random.below(9))}${line}` : line)).join('\n');
}
