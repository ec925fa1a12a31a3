// A kiosk: it waits, somebody plays, it asks whether they are still there, and forgets them.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import { clean, launch, open, out, shown, turn } from './page.mjs';
import { dropFile, mine, zip } from './packs.mjs';

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

async function check(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(v => v.id), [], `axe on ${(await shown(page)).kind}`);
}
const kept = page => page.evaluate(() => ({ ...localStorage }));

/** Gives a page a clock that can be put forward: `later(milliseconds)`. */
const clock = page => page.addInitScript(() => {
  const now = performance.now.bind(performance);
  let ahead = 0;
  performance.now = () => now() + ahead;
  window.later = milliseconds => { ahead += milliseconds; };
});
/** Nobody touches anything for almost as long as it waits before it asks, or asks before it goes; the rest is waited for. */
const nobody = page => page.evaluate(() => window.later(18_000));

/** A ride that whoever owns the machine has kept there. */
const OWNERS = { 'my-small-home/journey': '(version:1,settings:[("language","ja")])' };

test('it waits, is played, asks, and forgets everything but what was kept there before', { timeout: 300_000 }, async () => {
  const { page, noted } = await open(browser, { query: '?mode=kiosk&idle=20&motion=cuts', before: async page => {
    await clock(page);
    await page.addInitScript(owners => { for (const [key, text] of Object.entries(owners)) localStorage.setItem(key, text); }, OWNERS);
  } });
  await page.waitForSelector('[data-page="attract"]', { timeout: 120_000 });
  await check(page);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${out}kiosk-attract.png` });
  assert.equal(await page.locator('a[href]').count(), 0, 'nothing leads out');
  await turn(page, () => page.keyboard.press('Enter'));
  assert.equal((await shown(page)).kind, 'title');
  assert.equal(await page.locator('#action-workshop').count(), 0);
  await turn(page, () => page.click('#action-settings'));
  await page.click('#set-contrast-high');
  await page.waitForSelector('html[data-contrast="high"]');
  await turn(page, () => page.click('#action-back'));
  await turn(page, () => page.click('#action-open'));
  await turn(page, () => page.click('#action-begin'));
  await turn(page, () => page.click('button.onward'));
  assert.equal(await page.locator('a[href]').count(), 0, 'nothing leads out');
  await nobody(page);
  await page.waitForSelector('[data-page="still-there"]', { timeout: 60_000 });
  await check(page);
  await page.screenshot({ path: `${out}kiosk-still-there.png` });
  await turn(page, () => page.keyboard.press('Enter'));
  assert.equal((await shown(page)).kind, 'choice', 'whoever is still there goes on where they were');
  await nobody(page);
  await page.waitForSelector('[data-page="still-there"]', { timeout: 60_000 });
  await nobody(page);
  await page.waitForSelector('[data-page="attract"]', { timeout: 60_000 });
  assert.deepEqual(await kept(page), OWNERS, 'nothing more is kept, and the owner’s ride is as it was');
  assert.equal(await page.getAttribute('html', 'lang'), 'en', 'nor is it taken up');
  assert.equal(await page.getAttribute('html', 'data-contrast'), 'normal');
  await turn(page, () => page.keyboard.press('Enter'));
  assert.equal(await page.locator('#action-resume').count(), 0, 'the next person meets no ride of another');
  await clean(page, noted);
});

test('keys of the browser and the menu of the right button are left alone, and no pack is taken in', { timeout: 120_000 }, async () => {
  const { page } = await open(browser, { query: '?mode=kiosk&motion=cuts' });
  await page.waitForSelector('[data-page="attract"]', { timeout: 120_000 });
  const taken = await page.evaluate(() => ['F1', 'F5', 'F11', 'F12'].map(key => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
    .concat(!document.getElementById('picture').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))));
  assert.deepEqual(taken, [false, false, false, false, false]);
  await page.waitForSelector('[data-page="title"]'); // Any key ends the waiting, those as well.
  assert.equal(await page.locator('#action-own').count(), 0);
  const [before, where, left] = [await page.locator('.sheet').innerText(), page.url(), []];
  page.on('download', download => left.push(download.url())); page.on('framenavigated', frame => left.push(frame.url()));
  await dropFile(page, 'mine.zip', zip(mine()));
  await page.waitForTimeout(2000);
  assert.deepEqual([await page.locator('.sheet').innerText(), page.url(), left], [before, where, []]);
  assert.equal(await page.locator('#problems, [data-dropping]').count(), 0);
});
