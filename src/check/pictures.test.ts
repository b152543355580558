import { expect, it } from 'vitest';
import { limits } from './limits.ts';
import { checkPicture } from './pictures.ts';
import { type Problem, reportInto } from './problem.ts';

const bytes = (...parts: (string | number[])[]) => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((character) => character.charCodeAt(0)) : part)));
const uint32 = (number: number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
const png = (width: number, height: number) => bytes([0x89], 'PNG\r\n\x1a\n', uint32(13), 'IHDR', uint32(width), uint32(height), [8, 2, 0, 0, 0]);
const jpeg = (width: number, height: number) => bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
const webp = (width: number, height: number) => bytes('RIFF', uint32(0), 'WEBPVP8X', uint32(0), [0, 0, 0, 0], [(width - 1) & 255, (width - 1) >> 8, 0], [(height - 1) & 255, (height - 1) >> 8, 0]);

function rulesFor(name: string, picture: Uint8Array) {
  const problems: Problem[] = [];
  checkPicture(name, picture, reportInto(problems, name));
  return problems.map(({ rule }) => rule);
}

it.each([
  ['a.png', png(800, 600)], ['a.jpg', jpeg(800, 600)], ['a.jpeg', jpeg(800, 600)], ['a.webp', webp(800, 600)], ['a.avif', bytes(uint32(24), 'ftypavif', uint32(0))],
])('%s is a picture', (name, picture) => {
  expect(rulesFor(name, picture)).toEqual([]);
});

it.each([
  ['a program called a picture', 'a.png', bytes('#!/bin/sh\nrm'), 'picture-type'],
  ['a vector drawing called a picture', 'a.jpg', bytes('<svg xmlns="x"><script/></svg>'), 'picture-type'],
  ['a picture of another kind', 'a.png', jpeg(1, 1), 'picture-type'],
  ['a picture that is a page as well', 'a.jpg', bytes([...jpeg(1, 1)], '<script>alert(1)</script>'), 'picture-type'],
  ['nothing', 'a.png', bytes(), 'file-empty'],
  ['a huge PNG', 'a.png', png(20_000, 20_000), 'picture-too-wide'],
  ['a huge JPEG', 'a.jpg', jpeg(20_000, 10), 'picture-too-wide'],
  ['a huge WebP', 'a.webp', webp(10, 20_000), 'picture-too-wide'],
  ['a heavy picture', 'a.png', bytes([...png(1, 1)], new Array<number>(limits.pictureBytes).fill(0)), 'picture-too-big'],
])('%s is refused', (_, name, picture, rule) => {
  expect(rulesFor(name, picture)).toEqual([rule]);
});

it('does not stumble over a picture that breaks off', () => {
  for (const whole of [png(8, 8), jpeg(8, 8), webp(8, 8)]) {
    for (let length = 0; length < whole.length; length++) for (const name of ['a.png', 'a.jpg', 'a.webp', 'a.avif']) expect(() => rulesFor(name, whole.slice(0, length))).not.toThrow();
  }
});
