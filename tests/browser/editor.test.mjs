// The room editor's page: it loads alone, a room is changed by keyboard, downloaded, taken in again and is the same; so is a
// whole pack that is dropped as a zip; several changed files go as one; a wrong address is told; and the ordinary page asks for nothing of it.
import assert from 'node:assert/strict';
import { readFile, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { dropFile, mine, unzip, zip } from './packs.mjs';
import { address, clean, launch, open, out, ready } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const standing = page => page.waitForSelector('body[data-rooms="standing"]', { timeout: 240_000 });
const marked = (page, name, wanted) => page.waitForSelector(`body[data-${name}="${wanted}"]`, { timeout: 60_000 });
const unsaved = (page, wanted) => page.waitForSelector(`body[data-unsaved="${wanted}"]`, { timeout: 60_000 });

/** Presses keys one by one, each long enough for a slow frame to see it. */
async function press(page, ...keys) {
  for (const key of keys) { await page.keyboard.press(key, { delay: 200 }); await page.waitForTimeout(400); }
}

async function download(page, keys = 'Control+s') {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press(page, keys)]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const editor = (room = 'low-table') => open(browser, { query: `editor.html?lang=en&pack=no-reason&room=${room}`, viewport: { width: 1280, height: 720 }, acceptDownloads: true });
const differing = (one, other) => {
  const [a, b] = [one.split('\n'), other.split('\n')];
  assert.equal(a.length, b.length, 'no line came or went');
  return a.flatMap((line, at) => (line === b[at] ? [] : [[line, b[at]]]));
};

test('a chair is moved by keyboard, downloaded, taken in again, and stands where it stood', { timeout: 600_000 }, async () => {
  const { page, noted } = await editor();
  await standing(page);
  await page.screenshot({ path: out + 'editor.png' });
  const shipped = JSON.parse(await (await page.request.get(address + 'levels/levels.json')).text());

  // To the picture; the person is first, the furniture after him.
  await press(page, 'Escape', 'n', 'n', 'ArrowRight');
  await unsaved(page, true);
  const changed = await download(page);
  await unsaved(page, false);
  const name = Object.keys(shipped).find(name => name.startsWith('no-reason/rooms/') && name.endsWith(changed.name));
  assert.ok(name, `${changed.name} is a room of the pack`);
  const text = changed.bytes.toString('utf8'), lines = differing(shipped[name], text);
  assert.equal(lines.length, 1, 'exactly one line differs');
  assert.match(lines[0][1], /kind: ".*at: \(/);

  // A step back is a change again, and what is taken in makes it good.
  await press(page, 'Control+z');
  await unsaved(page, true);
  const folder = await mkdtemp(join(tmpdir(), 'editor-'));
  await writeFile(join(folder, changed.name), text);
  await page.setInputFiles('#upload', join(folder, changed.name));
  await unsaved(page, false);
  await standing(page);
  await press(page, 'Escape', 'n', 'n', 'ArrowLeft');
  await unsaved(page, true);
  await page.screenshot({ path: out + 'editor-again.png' });

  // Several changed files would be several downloads, of which a browser keeps all but the first back: they go as one zip.
  const rooms = Object.keys(shipped).filter(name => name.startsWith('no-reason/rooms/')).slice(0, 2);
  const paths = rooms.map(name => join(folder, name.split('/').pop()));
  await Promise.all(paths.map((path, at) => writeFile(path, `// by hand\n${shipped[rooms[at]]}`)));
  await page.setInputFiles('#upload', paths);
  await page.waitForTimeout(2000);
  const several = await download(page);
  assert.equal(several.name, 'no-reason.zip');
  await unsaved(page, false);
  const zipped = unzip(several.bytes);
  for (const name of rooms) assert.match(zipped.get(name), /^\/\/ by hand\n/);
  await clean(page, noted);
  await page.context().close();
});

test('a pack is dropped as a zip, changed by keyboard, downloaded whole and taken in again, and nothing unsaved is lost on the way', { timeout: 600_000 }, async () => {
  const { page, noted } = await open(browser, { query: 'editor.html?lang=en&pack=one-day', viewport: { width: 1000, height: 600 }, acceptDownloads: true });
  await standing(page);
  const given = mine();
  await dropFile(page, 'mine.zip', zip(given));
  await marked(page, 'pack', 'mine');
  await press(page, 'Escape', 'n', 'n', 'ArrowRight');
  await unsaved(page, true);

  await dropFile(page, 'out.zip', zip([['../pack.ron', 'Pack()']]));
  await marked(page, 'asks', 'refused');
  await page.screenshot({ path: out + 'editor-refused.png' });
  await press(page, 'Escape');
  await dropFile(page, 'other.zip', zip(mine('other')));
  await marked(page, 'asks', 'unsaved');
  await page.screenshot({ path: out + 'editor-unsaved.png' });
  await press(page, 'Escape');
  await marked(page, 'asks', 'nothing');
  assert.deepEqual(await page.evaluate(() => [document.body.dataset.pack, document.body.dataset.unsaved]), ['mine', 'true']);
  await press(page, 'Escape', '6');
  await page.screenshot({ path: out + 'editor-story.png' });

  const whole = await download(page, 'Control+Shift+s');
  assert.equal(whole.name, 'mine.zip');
  await unsaved(page, false);
  const before = new Map(given), after = unzip(whole.bytes);
  assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort());
  const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
  assert.equal(changed.length, 1);
  assert.equal(differing(before.get(changed[0]), after.get(changed[0])).length, 1, 'exactly one line differs');

  // What is saved goes without a question, and comes back as it was.
  await dropFile(page, 'other.zip', zip(mine('other')));
  await marked(page, 'pack', 'other');
  await dropFile(page, 'again.zip', whole.bytes);
  await marked(page, 'pack', 'mine');
  assert.deepEqual((await download(page, 'Control+Shift+s')).bytes, whole.bytes);
  await clean(page, noted);
  await page.context().close();
});

test('an address with a pack that is not there is answered with those that are', { timeout: 300_000 }, async () => {
  const { page } = await open(browser, { query: 'editor.html?lang=en&pack=typo' });
  const told = await page.waitForSelector('#message [role=alert]', { timeout: 240_000 });
  assert.match(await told.textContent(), /typo.*no-reason/);
  await page.context().close();
});

test('the ordinary page asks for nothing of the editor', { timeout: 300_000 }, async () => {
  const asked = [];
  const { page, noted } = await open(browser, { query: '?motion=cuts', before: page => page.on('request', request => asked.push(request.url())) });
  await ready(page);
  assert.deepEqual(asked.filter(url => /edit|writers|text-ja/.test(url)), []);
  assert.ok(asked.some(url => /game-[0-9a-f]+\.wasm/.test(url)));
  await clean(page, noted);
  await page.context().close();
});
