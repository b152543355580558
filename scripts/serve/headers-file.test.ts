import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from './headers-file.ts';

const rules = parseHeadersFile(`# for every page
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/_astro/*
  Cache-Control: immutable
/:language/practices/
  Link: </style.css>; rel=preload
`);

describe('The headers that hosts send with the site', () => {
  it('apply to every address that the star covers', () => {
    expect(headersFor(rules, '/en/about/')).toEqual({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' });
  });

  it('are joined when two paths fit', () => {
    expect(headersFor(rules, '/_astro/a.css')['cache-control']).toBe('no-cache, immutable');
  });

  it('take one step of the path for a name, not more', () => {
    expect(headersFor(rules, '/lv/practices/')).toHaveProperty('link', '</style.css>; rel=preload');
    expect(headersFor(rules, '/lv/x/practices/')).not.toHaveProperty('link');
  });

  it('are refused with the line number when a line is neither path nor header', () => {
    expect(() => parseHeadersFile('/*\nX-Frame-Options: DENY\n')).toThrow('_headers:2');
    expect(() => parseHeadersFile('  X-Frame-Options: DENY\n')).toThrow('_headers:1');
  });
});
