import type { ExamplesOf } from './example.ts';

const path = 'content/practices/my-entry';

export const fileExamples: ExamplesOf<'files'> = {
  'misplaced-file': { in: 'path', wrong: 'content/practise/my-entry/index.mdx', right: `${path}/index.mdx` },
  'unknown-file': { in: 'path', wrong: `${path}/german.mdx`, right: `${path}/de.mdx` },
  'slug-format': { in: 'path', wrong: 'content/practices/My Entry/index.mdx', right: `${path}/index.mdx` },
  'reserved-name': { in: 'path', wrong: 'content/practices/aux/index.mdx', right: `${path}/index.mdx` },
  'file-name-twin': { in: 'path', wrong: 'content/pages/about/en.mdx\ncontent/pages/About/en.mdx', right: 'content/pages/about/en.mdx' },
  'symbolic-link': { in: 'disk', wrong: 'index.mdx -> ../other-entry/index.mdx', right: 'index.mdx', values: {} },
  'not-a-file': { in: 'disk', wrong: 'prw-r--r--  index.mdx', right: '-rw-r--r--  index.mdx', values: {} },
  'executable-file': { in: 'disk', wrong: '-rwxr-xr-x  index.mdx', right: '-rw-r--r--  index.mdx', values: {} },
  'nested-repository': { in: 'disk', wrong: `${path}/.git\n${path}/index.mdx`, right: `${path}/index.mdx`, values: {} },
  'unreadable-file': { in: 'disk', wrong: '----------  index.mdx', right: '-rw-r--r--  index.mdx', values: {} },
  'too-many-files': { in: 'disk', wrong: '30001 files', right: '30000 files', values: { max: 30_000 } },
  'file-empty': { in: 'disk', wrong: 'index.mdx  0 KB', right: 'index.mdx  12 KB', values: {} },
  'file-too-big': { in: 'disk', wrong: 'index.mdx  80 KB', right: 'index.mdx  12 KB', values: { count: 80, max: 64 } },
  'picture-too-big': { in: 'disk', wrong: 'photo.jpg  2400 KB', right: 'photo.jpg  300 KB', values: { count: 2400, max: 500 } },
  'picture-too-wide': { in: 'disk', wrong: 'photo.jpg  8000 × 6000', right: 'photo.jpg  2000 × 1500', values: { count: 8000, max: 6000 } },
  'picture-type': { in: 'disk', wrong: 'photo.png (JPEG)', right: 'photo.jpg (JPEG)', values: { value: 'png' } },
  'picture-unused': { in: 'disk', wrong: `${path}/photo-2.jpg`, right: '![Two pupils at a table](./photo-2.jpg)', values: { value: 'photo-2.jpg' } },
};
