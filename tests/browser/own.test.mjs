// Levels that change under a running page, and packs of one's own: by drop, by choice, from strangers who mean harm.
import { after, afterEach, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { drop, dropFile, mine, zip } from './packs.mjs';
import { address as still, clean, launch, open, out, ready, shown, tabTo, turn } from './page.mjs';

const root = new URL('../../', import.meta.url).pathname;
const studio = join(process.env.CARGO_TARGET_DIR, 'release/studio');
const levels = mkdtempSync(join(tmpdir(), 'levels-'));
let browser, server, live;

/** Serves the page with the level files of a folder as they are now; its address. */
async function watching(folder) {
  server = spawn(studio, ['serve', '--port', '0', '--levels', folder, process.env.DIST ?? 'web/dist'], { cwd: root });
  let said = '';
  for await (const part of server.stdout) {
    said += part;
    const found = /http:\S+/.exec(said);
    if (found) return found[0];
  }
  throw new Error(said);
}

before(async () => {
  cpSync(join(root, 'levels'), levels, { recursive: true });
  live = await watching(levels);
  browser = await launch();
});
afterEach(async () => { await Promise.all(browser.contexts().map(context => context.close())); });
after(async () => { await browser.close(); server.kill(); rmSync(levels, { recursive: true }); });

/** Saves a file as editors do: beside it, then over it. */
function save(name, text) {
  writeFileSync(join(levels, `${name}~`), text);
  renameSync(join(levels, `${name}~`), join(levels, name));
}
const read = name => readFileSync(join(levels, name), 'utf8');

/** The page of the server that watches, in the second room of a ride. */
async function riding(options = {}) {
  const opened = await open(browser, { query: '?motion=cuts', ...options, before: async page => {
    const go = page.goto.bind(page);
    page.goto = () => go(`${live}?motion=cuts${options.more ?? ''}`);
    await options.before?.(page);
  } });
  opened.noted.outside = [];
  opened.page.on('request', request => { if (!request.url().startsWith(live) && !/^(blob|data):/.test(request.url())) opened.noted.off = request.url(); });
  await ready(opened.page);
  await turn(opened.page, () => opened.page.click('#action-open'));
  await turn(opened.page, () => opened.page.click('#action-begin'));
  return opened;
}

const noticed = (page, pattern) => page.waitForFunction(source => new RegExp(source).test(document.querySelector('#page .notice')?.textContent ?? ''), pattern.source, { timeout: 60_000 });

test('a text and a colour that are saved show in the same room and state', { timeout: 240_000 }, async () => {
  const { page, noted } = await riding();
  await turn(page, () => page.click('button.onward'));
  const before = await shown(page);
  const name = 'no-reason/text/en.ftl', text = read(name);
  const title = before.title;
  assert.ok(text.includes(title), title);
  const times = [];
  for (const words of ['Newly written, once', 'Newly written, twice', title]) {
    const begun = Date.now();
    save(name, read(name).replace(times.length === 0 ? title : times.length === 1 ? 'Newly written, once' : 'Newly written, twice', words));
    await page.waitForFunction(words => document.getElementById('title').textContent === words, words, { timeout: 60_000, polling: 10 });
    times.push(Date.now() - begun);
  }
  console.log(`from save to words in the browser: ${times.join(', ')} ms`);
  assert.deepEqual(await shown(page), before);
  assert.equal(read(name), text);
  assert.equal(noted.off, undefined);
  assert.deepEqual(noted.errors, []);
});

test('a broken file is told over the picture with its line while the ride goes on, and goes when it is mended', { timeout: 240_000 }, async () => {
  const { page, noted } = await riding();
  const name = 'no-reason/rooms/05-letter.ron', good = read(name);
  save(name, good.replace('size:', 'sice:'));
  const panel = page.locator('#problems');
  await panel.waitFor({ timeout: 60_000 });
  const line = good.slice(0, good.indexOf('size:')).split('\n').length;
  assert.match(await panel.innerText(), new RegExp(`05-letter\\.ron, line ${line}, column \\d+`));
  assert.match(await panel.innerText(), /size/);
  await page.screenshot({ path: `${out}own-problems.png` });
  const axe = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(axe.violations.map(violation => [violation.id, violation.nodes.map(node => node.html.slice(0, 120))]), []);
  await turn(page, () => page.click('button.onward'));
  assert.equal((await shown(page)).kind, 'choice', 'the last good version goes on');
  await page.focus('#problems-fold');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.getElementById('problems-fold').getAttribute('aria-expanded') === 'false');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'problems-fold');
  assert.equal(await panel.locator('li').count(), 0);
  save(name, good);
  await panel.waitFor({ state: 'detached', timeout: 60_000 });
  await page.setViewportSize({ width: 390, height: 844 });
  save('no-reason/text/ja.ftl', read('no-reason/text/ja.ftl').replace('\npack = ', '\npack '));
  await panel.waitFor({ timeout: 60_000 });
  await page.screenshot({ path: `${out}own-problems-phone.png` });
  save('no-reason/text/ja.ftl', read('no-reason/text/ja.ftl').replace('\npack ', '\npack = '));
  await panel.waitFor({ state: 'detached', timeout: 60_000 });
  assert.equal(noted.off, undefined);
});

test('a lesson goes on when a file is saved, and what is wrong with one is told to the facilitator alone', { timeout: 240_000 }, async () => {
  const { page: audience, noted } = await riding({ more: '&mode=text' });
  await turn(audience, () => audience.click('#action-settings'));
  await turn(audience, () => audience.click('#action-title'));
  await turn(audience, () => audience.click('#action-workshop'));
  const [desk] = await Promise.all([audience.waitForEvent('popup'), audience.click('#action-presenter')]);
  await desk.waitForSelector('#action-plan-free');
  await desk.click('#action-plan-free');
  await audience.waitForSelector('[data-large]');
  await turn(desk, () => desk.keyboard.press('n'));
  await desk.click('#action-workshop-vote');
  await desk.locator('#page input').first().click(); await desk.keyboard.type('9');
  await audience.waitForFunction(() => document.querySelector('.bars .bar')?.textContent === '9');
  const [before, step] = [await audience.locator('.sheet').innerText(), await shown(desk)];
  const name = 'no-reason/text/en.ftl', text = read(name), seen = await desk.locator('.columns section h2 + p').first().innerText();
  assert.ok(text.includes(seen), seen);
  save(name, text.replace(seen, 'Newly written, in a lesson'));
  await desk.waitForFunction(() => document.getElementById('page').textContent.includes('Newly written, in a lesson'), undefined, { timeout: 60_000 });
  assert.deepEqual([await audience.locator('.sheet').innerText(), await shown(desk)], [before, step]);
  assert.equal(await desk.locator('#page input').first().inputValue(), '9');
  const room = 'no-reason/rooms/05-letter.ron', good = read(room);
  save(room, good.replace('size:', 'sice:'));
  await desk.waitForFunction(() => /05-letter\.ron, line \d+, column \d+/.test(document.getElementById('page').textContent), undefined, { timeout: 60_000 });
  assert.equal(await audience.locator('#problems').count(), 0);
  assert.equal(await audience.locator('.sheet').innerText(), before, 'everybody sees the last good version');
  await desk.screenshot({ path: `${out}own-problems-lesson.png` });
  save(room, good);
  await desk.waitForFunction(() => !document.getElementById('page').textContent.includes('05-letter.ron'), undefined, { timeout: 60_000 });
  save(name, text);
  assert.equal(noted.off, undefined);
  assert.deepEqual(noted.errors, []);
});

test('a host that does not watch is never asked whether levels have changed', { timeout: 120_000 }, async () => {
  const asked = [];
  const { page, noted } = await open(browser, { query: '?motion=cuts', before: page => page.on('request', request => asked.push(new URL(request.url()).pathname)) });
  await ready(page);
  await page.waitForTimeout(1000);
  assert.deepEqual(asked.filter(path => /live|own/.test(path)), []);
  await clean(page, noted);
});

test('a zip that is dropped is offered beside ours, marked, in plain text, and leaves no trace', { timeout: 240_000 }, async () => {
  const { page, noted } = await open(browser, { query: '?motion=cuts' });
  await ready(page);
  await dropFile(page, 'mine.zip', zip(mine()));
  await noticed(page, /mine/);
  const sheet = await page.locator('.sheet').innerText();
  assert.match(sheet, /not ours/);
  assert.match(sheet, /<img src=x onerror=alert\(1\)> & mine/);
  assert.equal(await page.locator('#page img').count(), 0);
  await page.screenshot({ path: `${out}own-title.png` });
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  await turn(page, () => page.click('#action-open'));
  await turn(page, () => page.click('#action-begin'));
  const after = await page.evaluate(() => localStorage.getItem('my-small-home/journey') ?? '');
  assert.ok(!after.includes('mine'), after);
  assert.ok(!kept.includes('mine'));
  await page.reload();
  await ready(page);
  assert.doesNotMatch(await page.locator('.sheet').innerText(), /not ours/);
  await clean(page, noted);
});

test('a folder that is dropped is found with all its files', { timeout: 240_000 }, async () => {
  const { page, noted } = await open(browser, { query: '?motion=cuts&mode=text' });
  await ready(page);
  const folder = mkdtempSync(join(tmpdir(), 'own-'));
  for (const [name, text] of mine('dropped')) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await drop(page, join(folder, 'dropped'));
  await noticed(page, /dropped/);
  assert.match(await page.locator('.sheet').innerText(), /not ours/);
  await clean(page, noted);
});

test('a folder and a zip can be chosen by keyboard alone', { timeout: 240_000 }, async () => {
  const { page, noted } = await open(browser, { query: '?motion=cuts', locale: 'ja-JP', viewport: { width: 390, height: 844 } });
  await ready(page);
  await tabTo(page, '#action-own');
  assert.equal((await shown(page)).kind, 'own');
  await page.screenshot({ path: `${out}own-page-ja-phone.png` });
  const axe = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(axe.violations.map(violation => violation.id), []);
  const folder = mkdtempSync(join(tmpdir(), 'own-'));
  for (const [name, text] of mine('from-a-folder')) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await page.focus('#action-own-folder');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(join(folder, 'from-a-folder'));
  await noticed(page, /from-a-folder/);
  assert.equal((await shown(page)).kind, 'title');
  await tabTo(page, '#action-own');
  writeFileSync(join(folder, 'as-zip.zip'), zip(mine('as-zip')));
  await page.focus('#action-own-zip');
  const [second] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await second.setFiles(join(folder, 'as-zip.zip'));
  await noticed(page, /as-zip/);
  rmSync(folder, { recursive: true });
  await clean(page, noted);
});

test('a hostile zip is refused with its reasons, and what is there goes on', { timeout: 240_000 }, async () => {
  const { page, noted } = await open(browser, { query: '?motion=cuts' });
  await ready(page);
  const before = await shown(page);
  const refused = async (name, bytes, pattern) => {
    await dropFile(page, name, bytes);
    await page.waitForFunction(source => new RegExp(source).test(document.getElementById('problems')?.textContent ?? ''), pattern.source, { timeout: 60_000 });
  };
  await refused('out.zip', zip([['../pack.ron', 'Pack()'], ['inner.zip', 'x']]), /leads out of the pack/);
  assert.match(await page.locator('#problems').innerText(), /archive within the archive/);
  await refused('torn.zip', zip(mine()).subarray(0, 5000), /not a zip, or its end is missing/);
  const deep = mine().map(([name, text]) => [name, name.endsWith('pack.ron') ? text.replace('endings: [', `endings: [(id: "x", at: Door, when: ${'Not('.repeat(40)}Always${')'.repeat(40)}),`) : text]);
  await refused('deep.zip', zip(deep), /lie in one another 41 deep/);
  await page.screenshot({ path: `${out}own-refused.png` });
  assert.deepEqual(await shown(page), before);
  await dropFile(page, 'mine.zip', zip(mine()));
  await page.locator('#problems').waitFor({ state: 'detached', timeout: 60_000 });
  await clean(page, noted);
});
