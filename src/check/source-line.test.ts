import { expect, it } from 'vitest';
import { caretLines } from './source-line.ts';

it('shows the part of a long line around the place', () => {
  const line = `${'left '.repeat(40)}HERE ${'right '.repeat(40)}`;
  const [shown = '', caret = ''] = caretLines(line, line.indexOf('HERE') + 1);
  expect(shown.length).toBeLessThan(90);
  expect(shown[caret.indexOf('^')]).toBe('H');
});

it('sets the caret below the character that a reader sees, not below its code units', () => {
  const line = 'e\u0301\u{1F469}\u200D\u{1F3EB}x';
  expect(caretLines(line, line.indexOf('x') + 1)[1]?.length).toBeGreaterThan(2);
  expect(caretLines('ñandú !', 7)).toEqual(['ñandú !', '      ^']);
});

it('shows no caret where there is nothing to point at', () => {
  expect(caretLines('', 1)).toEqual([]);
});
