// Packages as `studio package` makes them, and a plain host for them: no compression, no media type for the engine.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { unzipSync } from 'fflate';
import { out } from './page.mjs';

const root = new URL('../../', import.meta.url).pathname;

/** Makes a package and unpacks it: contents by path. */
export function packed(kind, ...options) {
  const file = `${out}package-${kind}.zip`;
  execFileSync(`${process.env.CARGO_TARGET_DIR}/release/studio`, ['package', `--${kind}`, '--out', file, ...options], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Map(Object.entries(unzipSync(readFileSync(file))));
}

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', png: 'image/png', webmanifest: 'application/manifest+json' };

/** Serves files from memory under a folder. `more(request, response, url)` answers first where it can, and then says true. */
export async function host(folder, files, more = async () => false) {
  const hosted = { files, asked: [] };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://host');
    hosted.asked.push(`${request.method} ${url.pathname}`);
    if (await more(request, response, url)) return;
    const path = decodeURI(url.pathname).startsWith(folder) ? decodeURI(url.pathname).slice(folder.length) || 'index.html' : '';
    const bytes = hosted.files.get(path);
    if (!bytes) { response.writeHead(404).end('not here'); return; }
    response.writeHead(200, { 'content-type': types[path.split('.').pop()] ?? 'application/octet-stream' }).end(bytes);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  server.unref(); // a test that fails before it closes its host must not keep the whole file from ending
  hosted.origin = `http://127.0.0.1:${server.address().port}`;
  hosted.address = hosted.origin + folder;
  hosted.close = () => new Promise(resolve => { server.closeAllConnections(); server.close(resolve); });
  return hosted;
}

/** The whole body of a request. */
export async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
