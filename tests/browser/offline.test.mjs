// The package for web hosts: in a folder of a plain host, installed, without network, with an update, and where the browser
// keeps nothing.
import { after, afterEach, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { launch, out, ready, shown, turn } from './page.mjs';
import { host, packed } from './host.mjs';

let browser, files;
before(async () => { browser = await launch(); files = packed('web'); });
afterEach(async () => { await Promise.all(browser.contexts().map(context => context.close())); });
after(async () => { await browser.close(); });

const visit = async (context, address) => {
  const page = await context.newPage();
  page.failed = [];
  page.on('pageerror', error => { if (!/control flow/.test(String(error))) page.failed.push(String(error)); });
  await page.goto(address);
  await ready(page);
  return page;
};
const begin = async page => {
  await turn(page, () => page.click('.actions button.onward'));
  await turn(page, () => page.click('#action-begin'));
};
const rideOn = async page => {
  await turn(page, () => page.click('button.onward'));
  await turn(page, () => page.click('button.option:not([aria-disabled])'));
  await turn(page, () => page.click('button.onward'));
};
/** Asks again and again: `waitForFunction` takes a promise for an answer. */
async function comes(page, what) {
  for (let tries = 0; tries < 240; tries++) {
    if (await page.evaluate(what)) return;
    await page.waitForTimeout(250);
  }
  assert.fail(`it never came: ${what}`);
}
/** Everything the ride may come to is kept. */
const kept = async () => {
  if (!(await navigator.serviceWorker.getRegistration())?.active) return false;
  const [name] = await caches.keys();
  return !!name && (await (await caches.open(name)).keys()).some(({ url }) => url.includes('/sound/zip.ogg'));
};
const waits = async () => !!(await navigator.serviceWorker.getRegistration())?.waiting;

test('in a folder of a plain host it plays, is installed, and rides on into the next rooms without network', { timeout: 240_000 }, async () => {
  const site = await host('/a/b/', files);
  const context = await browser.newContext({ viewport: { width: 640, height: 360 }, locale: 'en' });
  const first = await visit(context, `${site.address}?motion=cuts`);
  const cdp = await context.newCDPSession(first);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
  const { url, errors, data } = await cdp.send('Page.getAppManifest');
  assert.deepEqual([url, errors, JSON.parse(data).name], [`${site.address}manifest.webmanifest`, [], 'My Small Home']);
  await begin(first);
  await comes(first, kept);
  assert.deepEqual(site.asked.filter(line => !line.startsWith('GET /a/b/')), [], 'nothing is asked outside its folder');
  await first.close();
  await site.close();

  const second = await visit(context, `${site.address}?motion=cuts`);
  await second.click('#action-resume');
  await second.waitForSelector('[data-room="my-small-home"]');
  for (let room = 1; room < 5; room++) await rideOn(second);
  assert.equal((await shown(second)).room, 'letter');
  await second.waitForFunction(() => document.body.dataset.waiting !== 'true', null, { timeout: 60_000 });
  await second.waitForTimeout(1500);
  await second.screenshot({ path: `${out}browser-offline.png` });
  assert.deepEqual(second.failed, []);
});

test('an update is taken with the next visit, and never from under a window that rides', { timeout: 240_000 }, async () => {
  const site = await host('/home/', files);
  const context = await browser.newContext({ locale: 'en' });
  const address = `${site.address}?mode=text`;
  const language = page => page.getAttribute('html', 'data-language');
  const first = await visit(context, address);
  await comes(first, kept);
  await first.close();

  const riding = await visit(context, address);
  await begin(riding);
  site.files = packed('web', '--lang', 'ja');
  await riding.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await comes(riding, waits);
  const beside = await visit(context, address);
  assert.equal(await language(beside), null, 'another window rides on the old one');
  await beside.close();
  await rideOn(riding);
  assert.deepEqual(riding.failed, []);

  await riding.reload();
  await ready(riding);
  assert.equal(await language(riding), 'ja', 'alone, it takes the new one');
  await riding.click('#action-resume');
  await riding.waitForSelector('[data-room="low-table"]');
  await site.close();
});

test('an update does not wait for files that are still being brought for later', { timeout: 240_000 }, async () => {
  // Chromium gave the update five minutes to wait for them, and the visitor a bar that did not move.
  let held = 0;
  const slow = async (request, response, { pathname }) => pathname.endsWith('/sound/zip.ogg') && ++held > 0; // is never answered
  const site = await host('/home/', files, slow);
  const context = await browser.newContext({ locale: 'en' });
  const page = await visit(context, `${site.address}?mode=text`);
  await comes(page, async () => !!(await navigator.serviceWorker.getRegistration())?.active);
  await page.reload();
  await ready(page);
  while (held === 0) await page.waitForTimeout(100);
  site.files = packed('web', '--lang', 'ja');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await comes(page, waits);
  const before = Date.now();
  await page.reload();
  await ready(page);
  assert.equal(await page.getAttribute('html', 'data-language'), 'ja');
  assert.ok(Date.now() - before < 60_000, 'not minutes');
  await site.close();
});

test('the room editor is in the package, opens from where one brings packs of one’s own, and is brought only then', { timeout: 300_000 }, async () => {
  const site = await host('/a/b/', files);
  const context = await browser.newContext({ viewport: { width: 1000, height: 600 }, locale: 'en' });
  const page = await visit(context, `${site.address}?mode=text&lang=ja`);
  await comes(page, kept);
  assert.deepEqual(site.asked.filter(line => /edit|writers|text-ja/.test(line)), [], 'whoever only rides pays nothing for it');
  await turn(page, () => page.click('#action-own'));
  const [editor] = await Promise.all([context.waitForEvent('page'), page.click('#action-own-editor')]);
  const failed = [];
  editor.on('pageerror', error => { if (!/control flow/.test(String(error))) failed.push(String(error)); });
  await editor.waitForSelector('body[data-rooms="standing"]', { timeout: 240_000 });
  assert.equal(await editor.getAttribute('html', 'lang'), 'ja');
  await editor.screenshot({ path: `${out}editor-of-the-package.png` });
  assert.deepEqual([...failed, ...page.failed], []);
  await site.close();
});

test('where the browser keeps nothing, it plays all the same', { timeout: 120_000 }, async () => {
  const site = await host('/', files);
  for (const refuse of [
    () => { ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError')); },
    () => { delete Navigator.prototype.serviceWorker; Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }); },
  ]) {
    const context = await browser.newContext({ locale: 'en' });
    await context.addInitScript(refuse);
    const page = await visit(context, `${site.address}?mode=text`);
    await begin(page);
    await rideOn(page);
    assert.equal((await shown(page)).room, 'low-table');
    assert.deepEqual(page.failed, []);
  }
  await site.close();
});

test('in a frame, as game portals show it, it plays and leaves nothing behind', { timeout: 120_000 }, async () => {
  const site = await host('/', files);
  const portal = await host('/', new Map([['index.html', new TextEncoder().encode(`<iframe src="${site.address}?mode=text" style="width: 600px; height: 400px"></iframe>`)]]));
  const page = await (await browser.newContext({ locale: 'en' })).newPage();
  await page.goto(portal.address);
  const frame = page.frames()[1];
  await ready(frame);
  await begin(frame);
  await rideOn(frame);
  assert.ok(site.asked.every(line => !line.includes('service-worker')), 'no service worker for somebody else’s page');
  await portal.close(); await site.close();
});
