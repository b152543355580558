import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(folder, 'dist');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(root, 'en'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist-secret.txt'), 'secret');
  writeFileSync(join(root, 'en/index.html'), '<h1>Home</h1>');
  writeFileSync(join(root, '404.html'), '<h1>Lost</h1>');
  writeFileSync(join(root, 'data.json'), '{}');
  writeFileSync(join(root, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  site = await serve({ port: 0, root });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it stands; `fetch` would tidy it up first. */
function ask(path: string, method = 'GET'): Promise<{ status: number; type: string; location: string; sniff: string; body: string }> {
  return new Promise((done, fail) => {
    const asked = request(site.url, { path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => {
        const text = (name: string) => String(response.headers[name] ?? '');
        done({ status: response.statusCode ?? 0, type: text('content-type'), location: text('location'), sniff: text('x-content-type-options'), body });
      });
    });
    asked.on('error', fail).end();
  });
}

describe('The site as it is served at home and to the browser tests', () => {
  it('answers a folder with its page, as HTML in UTF-8', async () => {
    expect(await ask('/en/?country=BE')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: '<h1>Home</h1>' });
  });

  it('sends a reader who left out the last slash on, and keeps the filters', async () => {
    expect(await ask('/en?country=BE')).toMatchObject({ status: 301, location: '/en/?country=BE' });
  });

  it('shows the 404 page with status 404 for an unknown address', async () => {
    for (const path of ['/nowhere/', '/', '/data.json/', '/%E0%A4%A', '/_headers', '/constructor']) {
      expect(await ask(path), path).toMatchObject({ status: 404, body: '<h1>Lost</h1>' });
    }
  });

  it('sends the headers of the _headers file, with errors too', async () => {
    expect((await ask('/data.json')).sniff).toBe('nosniff');
    expect((await ask('/nowhere/')).sniff).toBe('nosniff');
  });

  it('gives out nothing outside the site', async () => {
    const paths = ['/../secret.txt', '/%2e%2e/secret.txt', '/en/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/../dist-secret.txt', '//secret.txt', '/en/%00'];
    for (const path of paths) expect(await ask(path), path).toMatchObject({ status: 404, body: '<h1>Lost</h1>' });
  });

  it('takes no other method than reading', async () => {
    expect((await ask('/en/', 'POST')).status).toBe(405);
    expect(await ask('/en/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('says when the port is taken', async () => {
    await expect(serve({ port: Number(new URL(site.url).port), root })).rejects.toThrow('EADDRINUSE');
  });
});
