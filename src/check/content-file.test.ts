import { expect, it } from 'vitest';
import { kindOfFile } from './content-file.ts';

it.each([
  ['content/practices/ice-breaker/index.mdx', { kind: 'original', slug: 'ice-breaker' }],
  ['content/practices/ice-breaker/ga.mdx', { kind: 'translation', slug: 'ice-breaker', language: 'ga' }],
  ['content/practices/ice-breaker/photo-1.webp', { kind: 'picture', slug: 'ice-breaker', name: 'photo-1.webp' }],
  ['content/organisations/city.yaml', { kind: 'record', collection: 'organisations', id: 'city' }],
  ['content/locales/en/ui.json', { kind: 'other' }],
  ['content/LICENSE', { kind: 'other' }],
])('%s has its place', (path, kind) => {
  expect(kindOfFile(path)).toEqual(kind);
});

it.each([
  ['content/practices/ice-breaker/EN.mdx', 'unknown-file', 'en.mdx'],
  ['content/practices/ice-breaker/gr.mdx', 'unknown-file', 'el.mdx'],
  ['content/practices/ice-breaker/english.md', 'unknown-file', 'en.mdx'],
  ['content/practices/ice-breaker/indx.mdx', 'unknown-file', 'index.mdx'],
  ['content/practices/ice-breaker/pictures/a.png', 'unknown-file', undefined],
  ['content/practices/ice-breaker/Photo.JPG', 'unknown-file', undefined],
  ['content/practices/Second Chance/index.mdx', 'slug-format', 'second-chance'],
  ['content/practices/école/index.mdx', 'slug-format', 'ecole'],
  ['content/practices/constructor/../index.mdx', 'misplaced-file', undefined],
  ['content/practices/con/index.mdx', 'reserved-name', undefined],
  ['content/practices/readme.txt', 'misplaced-file', undefined],
  ['content/practices/.hidden/index.mdx', 'misplaced-file', undefined],
  ['content/organisations/city.yml', 'unknown-file', 'city.yaml'],
  ['content/organisation/city.yaml', 'misplaced-file', 'organisations'],
  ['content/constructor/city.yaml', 'misplaced-file', undefined],
  ['src/a.ts', 'misplaced-file', undefined],
])('%s is refused as %s', (path, rule, suggestion) => {
  const kind = kindOfFile(path);
  expect(kind).toMatchObject({ kind: 'refused', rule });
  if (kind.kind === 'refused') expect(kind.values['suggestion']).toBe(suggestion);
});
