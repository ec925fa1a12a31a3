// The page itself: first sight, focus, motion, sizes of screen and text, bad options, and what happens when things fail.
import { after, afterEach, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { address, clean, launch, open, out, ready, shown, tabTo, turn } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
// A page left open would go on drawing while the next test runs.
afterEach(async () => { await Promise.all(browser.contexts().map(context => context.close())); });
after(async () => { await browser.close(); });

/** How many different colours a screenshot of the picture has, coarsely. */
async function colours(page) {
  const png = PNG.sync.read(await page.locator('#stage').screenshot());
  const seen = new Set();
  for (let i = 0; i < png.data.length; i += 4 * 37) seen.add((png.data[i] >> 4) << 8 | (png.data[i + 1] >> 4) << 4 | png.data[i + 2] >> 4);
  return seen.size;
}

async function begin(page) {
  await ready(page);
  await turn(page, () => page.click('#action-open'));
  await turn(page, () => page.click('#action-begin'));
}

/** Through the choice of this room into the next. */
async function rideOn(page) {
  await turn(page, () => page.click('button.onward'));
  await turn(page, () => page.click('button.option:not([aria-disabled])'));
  await turn(page, () => page.click('button.onward'));
}

test('title and content note stand there before the engine does', async () => {
  let release; const held = new Promise(resolve => { release = resolve; });
  const { page } = await open(browser, { before: page => page.route('**/*.wasm', async route => { await held; await route.continue(); }) });
  assert.equal((await shown(page)).kind, 'title');
  assert.ok((await page.locator('.sheet').innerText()).length > 300);
  assert.equal(await page.locator('progress').count(), 1);
  release();
  await ready(page);
});

test('the page speaks the browser’s language from the first word on, and another at any moment', { timeout: 240_000 }, async () => {
  let release; const held = new Promise(resolve => { release = resolve; });
  const { page, noted } = await open(browser, { query: '?motion=cuts', locale: 'ja-JP', before: page => page.route('**/*.wasm', async route => { await held; await route.continue(); }) });
  const said = () => page.evaluate(() => ({ root: document.documentElement.lang, main: document.getElementById('page').lang, waiting: document.getElementById('waiting').textContent, title: document.title }));
  const early = await said();
  assert.deepEqual([early.root, early.main], ['ja', 'ja']);
  assert.match(await page.locator('.sheet').innerText(), /ひきこもって/);
  release();
  await ready(page);
  assert.deepEqual(await said(), early, 'the engine chooses the same language');
  await turn(page, () => page.click('#action-settings'));
  await turn(page, () => page.click('#set-language-en'));
  const late = await said();
  assert.deepEqual([late.root, late.main], ['en', 'en']);
  assert.notEqual(late.waiting, early.waiting);
  assert.match(await page.locator('.sheet').innerText(), /Settings/);
  await page.reload();
  assert.equal((await said()).root, 'en', 'what was chosen is kept');
  await ready(page);
  await clean(page, noted);
});

test('the first room is drawn, and nothing goes off the origin', { timeout: 240_000 }, async () => {
  const { page, noted } = await open(browser, { query: '?motion=cuts' });
  await begin(page);
  await page.waitForSelector('body[data-rooms]', { timeout: 120_000 });
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${out}browser-room-1.png` });
  assert.ok(await colours(page) > 60, 'the picture is not uniform');
  await clean(page, noted);
});

test('Tab leaves the canvas, and the focus is always visible', async () => {
  const { page } = await open(browser, { query: '?motion=cuts' });
  await ready(page);
  await page.focus('#picture');
  await page.keyboard.press('Tab');
  assert.notEqual(await page.evaluate(() => document.activeElement?.id), 'picture');
  await tabTo(page, '#action-open');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.notEqual(outline, 'none');
});

test('a system that asks for less motion gets less', async () => {
  const { page } = await open(browser, { reducedMotion: 'reduce' });
  await ready(page);
  assert.equal(await page.getAttribute('html', 'data-motion'), 'gentle');
});

for (const [name, viewport, text] of [['phone', { width: 390, height: 844 }, 100], ['phone-200', { width: 390, height: 844 }, 200], ['laptop-200', { width: 1280, height: 720 }, 200]]) {
  test(`nothing is cut off: ${name}`, { timeout: 240_000 }, async () => {
    const { page } = await open(browser, { query: `?motion=cuts&text=${text}`, viewport });
    await begin(page);
    for (const kind of ['room', 'choice']) {
      const wide = await page.evaluate(() => {
        const page = document.getElementById('page');
        return [...page.querySelectorAll('*')].filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline').map(e => e.outerHTML.slice(0, 80));
      });
      assert.deepEqual(wide, [], 'nothing is wider than its place');
      for (const button of await page.locator('.actions button').all()) {
        await button.scrollIntoViewIfNeeded();
        const box = await button.boundingBox();
        assert.ok(box.height >= 43.5, 'targets of choices are at least 44 high');
        assert.ok(box.x >= 0 && box.x + box.width <= viewport.width + 0.5);
      }
      await page.waitForTimeout(kind === 'room' ? 2500 : 300);
      await page.screenshot({ path: `${out}browser-${name}-${kind}.png` });
      if (kind === 'room') { await turn(page, () => page.click('button.onward')); }
    }
  });
}

test('a bad option in the address is said, not swallowed, be it a value or a name; what others put there is not', async () => {
  const { page } = await open(browser, { query: '?motion=fast&start=cellar&langauge=ja&utm_source=news&fbclid=x' });
  await ready(page);
  const notice = await page.locator('.notice').innerText();
  for (const bad of [/fast/, /cellar/, /no launch option “langauge”/]) assert.match(notice, bad);
  assert.doesNotMatch(notice, /utm|fbclid/);
});

test('start begins in the room that was asked for', async () => {
  const { page } = await open(browser, { query: '?motion=cuts&start=game:out' });
  await begin(page);
  await page.waitForSelector('[data-room="game"][data-way="out"]');
});

test('a download that fails is said, with a way to try again', async () => {
  const { page } = await open(browser, { before: page => page.route('**/*.wasm', route => route.abort()) });
  await page.waitForSelector('[role="alert"]', { timeout: 10_000 });
  assert.ok(await page.locator('.actions button').count() >= 2);
});

test('a download that brings nothing for ten seconds is said, and goes on when it brings something after all', async () => {
  let release; const held = new Promise(resolve => { release = resolve; });
  const { page } = await open(browser, { query: '?mode=text', before: async page => {
    await page.clock.install();
    await page.route('**/*.wasm', async route => { await held; await route.continue(); });
  } });
  await page.waitForSelector('#loading');
  await page.evaluate(() => import('./game.js')); // all else is there
  await page.clock.runFor(8_000);
  assert.equal((await shown(page)).kind, 'title', 'a pause is no failure');
  await page.clock.runFor(4_000);
  assert.equal((await shown(page)).kind, 'problem');
  assert.equal(await page.locator('.actions button').count(), 2);
  release();
  await ready(page);
  assert.equal((await shown(page)).kind, 'title', 'nobody has to begin again');
});

test('without the pictures that all rooms share it is said, and what is there can be read without them', { timeout: 120_000 }, async () => {
  const asked = [];
  const { page } = await open(browser, { before: async page => {
    await page.route('**/print/atlas.png', route => route.fulfill({ status: 404 }));
    page.on('request', request => asked.push(request.url()));
  } });
  await page.waitForSelector('[data-page="problem"] [role="alert"]', { timeout: 60_000 });
  asked.length = 0;
  await page.locator('.actions button').nth(1).click();
  await begin(page);
  assert.match(page.url(), /mode=text/);
  assert.deepEqual(asked.filter(url => /assets/.test(url)), [], 'to read takes no picture');
});

test('without WebGL2 the whole journey can still be read', { timeout: 240_000 }, async () => {
  const { page, noted } = await open(browser, { before: page => page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return kind === 'webgl2' ? null : original.call(this, kind, ...rest); };
  }) });
  await begin(page);
  await turn(page, () => page.click('button.onward')); await turn(page, () => page.click('button.option:not([aria-disabled])'));
  await page.waitForSelector('[data-page="after"]');
  await clean(page, noted);
});

test('a lost graphics context is said, and the journey is where it was after reloading', { timeout: 240_000 }, async () => {
  const { page } = await open(browser, { query: '?motion=cuts' });
  await begin(page);
  await rideOn(page);
  await page.waitForSelector('[data-room="low-table"]');
  await page.evaluate(() => document.getElementById('picture').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext());
  await page.waitForSelector('[role="alert"]');
  await page.locator('.actions button').first().click();
  await page.waitForSelector('#action-resume', { timeout: 120_000 });
  await page.click('#action-resume');
  await page.waitForSelector('[data-room="low-table"][data-way="in"]');
});

test('a broken level file leaves the rest playable and is said', { timeout: 240_000 }, async () => {
  const { page } = await open(browser, { before: page => page.route('**/levels/levels.json', async route => {
    const files = await (await route.fetch()).json();
    files['no-reason/rooms/05-letter.ron'] = 'Room(id: "letter", place: ';
    await route.fulfill({ json: files });
  }) });
  await page.waitForFunction(() => document.getElementById('page').dataset.page === 'problem' || document.querySelector('#page .notice'), null, { timeout: 120_000 });
  assert.match(await page.locator('#page').innerText(), /no-reason/);
});

test('a save that is broken is kept aside and said', async () => {
  const { page } = await open(browser, { before: page => page.addInitScript(() => { if (!localStorage.getItem('my-small-home/journey-aside-1')) localStorage.setItem('my-small-home/journey', 'SaveV1(version: 1, pack: "no-rea'); }) });
  await ready(page);
  assert.ok(await page.locator('.notice').count() > 0);
  assert.equal(await page.evaluate(() => localStorage.getItem('my-small-home/journey-aside-1')), 'SaveV1(version: 1, pack: "no-rea');
});

test('storage that is full is said, and the journey goes on', { timeout: 240_000 }, async () => {
  const { page } = await open(browser, { query: '?motion=cuts', before: page => page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }) });
  await begin(page);
  await rideOn(page);
  await page.waitForSelector('[data-room="low-table"] .notice');
});

test('files have their media types, are compressed, and the policy is sent', async () => {
  const { page } = await open(browser);
  const build = await (await fetch(`${address}build.json`)).json();
  const response = await fetch(address + build.wasm, { headers: { 'accept-encoding': 'br' } });
  assert.equal(response.headers.get('content-type'), 'application/wasm');
  assert.equal(response.headers.get('content-encoding'), 'br');
  assert.match(response.headers.get('content-security-policy'), /default-src 'self'/);
  await page.close();
});

test('the libraries of the engine are named with the texts of their licences, and no others', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}LICENSE-LIBRARIES.html`);
  const named = await page.locator('li').evaluateAll(lines => lines.map(line => [
    line.querySelector('b').textContent.split(' ')[0],
    [...line.querySelectorAll('a')].map(({ hash }) => document.querySelector(`${hash} ~ pre`).textContent.length),
  ]));
  const texts = new Map(named);
  for (const library of ['bevy_ecs', 'wasm-bindgen', 'std']) assert.ok(texts.get(library)?.some(length => length > 500), library);
  assert.deepEqual(named.filter(([, lengths]) => !lengths.length), []);
  for (const library of ['proptest', 'egui_kittest', 'clap', 'syn', 'game']) assert.ok(!texts.has(library), library);
  assert.deepEqual(await page.locator('section').evaluateAll(sections => sections.map(({ lang }) => lang)), ['en', 'en-x-easy', 'ja']);
});

test('sound ends in a limiter that leaves what is soft as it is and keeps what is loud from being cut off', async () => {
  const { page } = await open(browser, { before: page => page.addInitScript(() => {
    const connect = AudioNode.prototype.connect;
    window.links = [];
    AudioNode.prototype.connect = function (to, ...rest) { window.links.push([this, to]); return connect.call(this, to, ...rest); };
  }) });
  await ready(page);
  await page.click('#action-open');
  await page.waitForFunction(() => window.links.some(([, to]) => to instanceof AudioDestinationNode));
  const peaks = await page.evaluate(async () => {
    const into = node => window.links.filter(([, to]) => to === node).map(([from]) => from);
    const last = into(window.links.find(([, to]) => to instanceof AudioDestinationNode)[1]);
    const [limiter] = last, [trim] = into(limiter);
    if (last.length !== 1 || !(limiter instanceof DynamicsCompressorNode)) return 'something goes past the limiter';
    const values = Object.fromEntries(['threshold', 'knee', 'ratio', 'attack', 'release'].map(name => [name, limiter[name].value]));
    const hear = async amplitude => {
      const context = new OfflineAudioContext(1, 48_000, 48_000);
      const tone = new OscillatorNode(context, { frequency: 220 });
      tone.connect(new GainNode(context, { gain: amplitude * trim.gain.value })).connect(new DynamicsCompressorNode(context, values)).connect(context.destination);
      tone.start();
      const samples = (await context.startRendering()).getChannelData(0);
      return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    };
    return Promise.all([0.1, 0.5, 0.7, 1, 2, 4].map(hear));
  });
  console.log(`peaks of 0.1, 0.5, 0.7, 1, 2, 4: ${peaks}`);
  for (const [n, soft] of [0.1, 0.5, 0.7].entries()) assert.ok(Math.abs(peaks[n] / soft - 1) < 0.03, `${soft} becomes ${peaks[n]}`);
  for (const loud of peaks.slice(3)) assert.ok(loud <= 1, `${loud} would be cut off`);
});
