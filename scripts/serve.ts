import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentType } from './serve/content-types.ts';
import { findFile } from './serve/find-file.ts';
import { type HeaderRule, headersFor, parseHeadersFile } from './serve/headers-file.ts';

/**
 * Serves a built site on 127.0.0.1 as a static host would: folders end in a slash, unknown addresses get `404.html`,
 * and the headers of the site's `_headers` file are sent. Port 0 takes any free port.
 *
 * @returns the site's address without a slash at the end
 * @throws if the port is taken (`EADDRINUSE`) or `_headers` cannot be read
 */
export async function serve({ port, root }: { port: number; root: string }): Promise<{ url: string; close(): Promise<void> }> {
  const headersFile = join(root, '_headers');
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : [];
  const server = createServer((request, response) => answer(root, rules, request, response));
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}

function answer(root: string, rules: HeaderRule[], request: IncomingMessage, response: ServerResponse): void {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const headers = headersFor(rules, path);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end();
    return;
  }
  const found = findFile(root, path);
  if (found.kind === 'redirect') {
    response.writeHead(301, { ...headers, location: query === undefined ? found.to : `${found.to}?${query}` }).end();
    return;
  }
  const file = found.kind === 'file' ? found.path : join(root, '404.html');
  if (!existsSync(file)) {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.writeHead(found.kind === 'file' ? 200 : 404, { ...headers, 'content-type': contentType(file) });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}
