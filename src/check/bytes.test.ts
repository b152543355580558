import { describe, expect, it } from 'vitest';
import { decodeText } from './bytes.ts';
import { limits } from './limits.ts';
import { type Problem, reportInto } from './problem.ts';

function decode(bytes: number[] | string | Uint8Array) {
  const problems: Problem[] = [];
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
  return { text: decodeText(given, reportInto(problems, 'a')), problems: problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`) };
}

describe('the bytes of a text file', () => {
  it('are read as UTF-8', () => {
    expect(decode('Ямбол\n')).toEqual({ text: 'Ямбол\n', problems: [] });
  });

  it('that are not UTF-8 are told at the first bad letter, even where a question mark in a box stands before', () => {
    expect(decode([0x61, 0x0a, 0xef, 0xbf, 0xbd, 0x63, 0xe9, 0x0a])).toEqual({ text: undefined, problems: ['not-utf-8 2:3'] });
    expect(decode([0xff, 0xfe, 0x61, 0x00]).problems).toEqual(['not-utf-8 1:1']);
  });

  it('may begin with a mark or end lines as Windows does: that is said once, and the text is read on', () => {
    expect(decode('\uFEFFa\r\nb\r\n')).toEqual({ text: 'a\nb\n', problems: ['byte-order-mark 1:1', 'line-endings 1:2'] });
    expect(decode('a\rb\r')).toEqual({ text: 'a\nb\n', problems: ['line-endings 1:2'] });
  });

  it('should end with a line break', () => {
    expect(decode('a\nbc')).toEqual({ text: 'a\nbc', problems: ['last-line-break 2:3'] });
  });

  it('may not be none, nor too many', () => {
    expect(decode('').problems).toEqual(['file-empty 1:1']);
    expect(decode(new Uint8Array(limits.textBytes + 1)).problems).toEqual(['file-too-big 1:1']);
  });
});
