// A whole journey by keyboard, from the title to an ending, with axe on every kind of page on the way.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import { clean, launch, open, out, ready, shown, tabTo, turn } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

const seen = new Set();
async function check(page) {
  const { kind } = await shown(page);
  if (seen.has(kind)) return;
  seen.add(kind);
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`), [], `axe on the page "${kind}"`);
}

test('a journey by keyboard alone reaches every room both ways and an ending', { timeout: 900_000 }, async () => {
  const { page, noted } = await open(browser, { query: '?motion=cuts&seed=18' });
  await ready(page);
  const rooms = { in: new Set(), out: new Set() };
  let ended = false;
  await check(page);
  await tabTo(page, '#action-open'); await check(page);
  await tabTo(page, '#action-settings'); await check(page);
  await tabTo(page, '#action-back');
  await tabTo(page, '#action-support'); await check(page);
  await tabTo(page, '#action-back');
  await tabTo(page, '#action-begin');
  for (let step = 0; step < 400 && !ended; step++) {
    const { kind, room, way } = await shown(page);
    await check(page);
    if (room) rooms[way].add(room);
    if (kind === 'room') {
      if (!seen.has('thing')) {
        await tabTo(page, 'button.thing'); await check(page);
        await tabTo(page, '#action-facts'); await check(page);
        await tabTo(page, '#action-back'); await tabTo(page, '#action-back');
        await tabTo(page, '#action-history'); await check(page); await tabTo(page, '#action-back');
        await tabTo(page, '#action-leave'); await check(page);
        assert.equal(await page.evaluate(() => getComputedStyle(document.getElementById('stage')).visibility), 'hidden', 'the picture is gone when one has left');
        await tabTo(page, '#action-return');
      }
      await turn(page, () => page.keyboard.press('ArrowUp'));
    } else if (kind === 'choice') {
      await tabTo(page, 'button.option:not([aria-disabled])');
    } else if (kind === 'after') {
      if (!seen.has('changes')) { await tabTo(page, '#action-changes'); await check(page); await tabTo(page, '#action-back'); }
      await turn(page, () => page.keyboard.press('ArrowUp'));
    } else if (kind === 'ending') {
      ended = rooms.out.size === 18;
      if (!ended) await turn(page, () => page.keyboard.press('ArrowUp'));
    } else {
      assert.fail(`the journey stands on a page "${kind}"`);
    }
  }
  assert.ok(ended, 'the journey ends');
  assert.equal(rooms.in.size, 18, 'every room on the way in');
  assert.equal(rooms.out.size, 18, 'every room on the way out');
  for (const kind of ['title', 'note', 'settings', 'support', 'room', 'thing', 'fact', 'choice', 'after', 'changes', 'history', 'left', 'ending']) assert.ok(seen.has(kind), `axe saw the page "${kind}"`);
  await page.screenshot({ path: `${out}browser-ending.png` });
  await clean(page, noted);
});
