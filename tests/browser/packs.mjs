// Packs as people bring them: zips made and read here, and dropped onto a page.
import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

const root = new URL('../../', import.meta.url).pathname;

/** A zip of these files: names and bytes or texts. */
export const zip = files => Buffer.from(zipSync(Object.fromEntries(files.map(([name, content]) => [name, Buffer.from(content)]))));

/** The files of a zip: texts by name. */
export const unzip = bytes => new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString()]));

/** The files of the shortest pack as somebody's own: another id, another name with markup in it. */
export function mine(id = 'mine') {
  const from = join(root, 'levels/one-day'), files = [];
  const walk = (folder, prefix) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path, `${prefix}${name}/`);
      else if (/\.(ron|ftl)$/.test(name)) files.push([prefix + name, readFileSync(path, 'utf8')]);
    }
  };
  walk(from, `${id}/`);
  return files.map(([name, text]) => [name, name.endsWith('pack.ron') ? text.replace('id: "one-day"', `id: "${id}"`)
    : name.endsWith('.ftl') ? text.replace(/^pack = .*$/m, `pack = <img src=x onerror=alert(1)> & ${id}`) : text]);
}

/** Drops a file or a folder of this machine onto the page. */
export async function drop(page, path) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) await session.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data });
  await session.detach();
}

/** Drops a file with these bytes onto the page. */
export async function dropFile(page, name, bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'own-'));
  writeFileSync(join(folder, name), bytes);
  await drop(page, join(folder, name));
}
