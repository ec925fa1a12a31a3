// A lesson in two windows of one browser: the picture and the question for everybody, and the facilitator's page. What is
// asked, counted, decided and kept, and what happens when one of the two windows goes.
import { after, afterEach, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { address, clean, launch, open, out, ready, shown, turn } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
afterEach(async () => { await Promise.all(browser.contexts().map(context => context.close())); });
after(async () => { await browser.close(); });

const plan = '45-minutes';

/** Opens the window with the picture in a workshop. */
async function lesson(query = '', more = {}) {
  const picture = await open(browser, { query: `?mode=workshop&motion=cuts${query}`, viewport: { width: 960, height: 540 }, acceptDownloads: true, ...more });
  await picture.page.waitForSelector('[data-page="workshop"] #action-presenter', { timeout: 120_000 });
  return picture;
}

/** Presses the button for the facilitator's window and waits until it shows its page. */
async function present(picture) {
  const [page] = await Promise.all([picture.page.waitForEvent('popup'), picture.page.click('#action-presenter')]);
  const noted = { errors: [], outside: [] };
  page.on('console', message => { if (message.type() === 'error') noted.errors.push(message.text()); });
  page.on('pageerror', error => noted.errors.push(String(error)));
  page.on('request', request => { if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) noted.outside.push(request.url()); });
  await page.evaluate(() => { window.violations = []; addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective)); });
  await page.waitForSelector('#page[data-page="presenter"]');
  return { page, noted };
}

async function axe(page, what) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`), [], `axe on ${what}`);
}

const text = (page, selector = '#page') => page.locator(selector).innerText();
/** Opens what is folded away. */
const unfold = page => page.evaluate(() => document.querySelectorAll('details').forEach(fold => { fold.open = true; }));
const field = (page, n = 0) => page.locator('#page input').nth(n);
/** Takes the other way of the first choice; elsewhere than where two routes are compared it is folded away. */
async function otherWay(page) {
  const button = page.locator('#page button[id^="action-workshop-other-"]').first();
  await button.waitFor({ state: 'attached' });
  await unfold(page);
  await button.click();
}
const enabled = '#page button[id^="action-workshop-decide-"]:not([aria-disabled])';

test('a lesson is led from the second window: steps, a vote, a tie, a decision, the other way, two routes', { timeout: 300_000 }, async () => {
  const picture = await lesson(`&plan=${plan}`);
  const leader = await present(picture);
  const [audience, desk] = [picture.page, leader.page];
  await audience.locator('#action-presenter').waitFor({ state: 'detached' }); // the window is not offered twice
  // On through the plan to the first step with a vote.
  for (let steps = 0; await desk.locator('#action-workshop-vote.onward').count() === 0; steps++) {
    assert.ok(steps < 20, 'a step of the plan has a vote');
    await turn(desk, () => desk.keyboard.press('n'));
  }
  assert.equal((await shown(audience)).room, (await shown(desk)).room);
  await axe(desk, 'the facilitator’s page'); await axe(audience, 'what everybody sees');
  await desk.click('#action-workshop-ask');
  await audience.waitForFunction(() => document.getElementById('title').textContent.includes('?'));
  await desk.click('#action-workshop-vote');
  await field(desk).waitFor();
  assert.ok(await desk.locator('#page input').count() >= 2);
  await axe(desk, 'the form of the vote');
  assert.ok(await field(desk).evaluate(input => input === document.activeElement), 'hands can be typed in at once');
  await desk.keyboard.type('12');
  await field(desk, 1).click(); await desk.keyboard.type('12');
  await audience.waitForFunction(() => document.querySelectorAll('.bars .bar').length >= 2 && [...document.querySelectorAll('.bars .bar')].slice(0, 2).every(bar => bar.textContent === '12'));
  await axe(audience, 'the bars');
  assert.equal(await desk.locator(enabled).count(), 2, 'both of a tie are the facilitator’s to take');
  await desk.screenshot({ path: `${out}workshop-vote.png`, fullPage: true });
  await audience.screenshot({ path: `${out}workshop-bars.png` });
  await desk.locator(enabled).first().click();
  await audience.waitForFunction(() => !document.querySelector('.bars'));
  // A room that the plan leaves out is shown beside the ride, and the ride is there again as it was.
  const ride = await shown(audience);
  await unfold(desk);
  await desk.click('#action-workshop-room-neighbours-out');
  await audience.waitForSelector('#page[data-room="neighbours"][data-way="out"]');
  await audience.waitForFunction(() => document.body.dataset.waiting !== 'true', null, { timeout: 60_000 });
  assert.equal(await desk.locator('#page input').count() + await desk.locator('#action-workshop-vote').count(), 0, 'nothing is chosen there');
  await audience.screenshot({ path: `${out}workshop-beside.png` });
  await desk.click('#action-workshop-again');
  await audience.waitForSelector(`#page[data-room="${ride.room}"][data-way="${ride.way}"]`);
  assert.deepEqual(await shown(audience), ride);
  const first = await text(audience, '#title');
  // The other way of the same choice, in three presses at most, and both side by side.
  await otherWay(desk);
  await desk.locator(enabled).nth(1).waitFor();
  await desk.locator(enabled).nth(1).click();
  await audience.waitForFunction(title => document.getElementById('title').textContent !== title, first);
  await desk.click('#action-workshop-compare');
  await audience.waitForSelector('.columns section:nth-child(2)');
  await axe(audience, 'two routes');
  await audience.screenshot({ path: `${out}workshop-routes.png` });
  await clean(audience, picture.noted); await clean(desk, leader.noted);
});

test('typing goes on while the clock does, and the clock moves nothing', { timeout: 240_000 }, async () => {
  const picture = await lesson();
  const leader = await present(picture);
  const desk = leader.page;
  await desk.click('#action-plan-free');
  await desk.click('#action-workshop-vote');
  await field(desk).waitFor();
  const before = await text(picture.page);
  await desk.click('#action-workshop-clock');
  await field(desk).click();
  for (const digit of '123') { await desk.keyboard.type(digit); await desk.waitForTimeout(1200); }
  const typed = await field(desk).evaluate(input => ({ value: input.value, focus: input === document.activeElement, caret: input.selectionStart }));
  assert.deepEqual(typed, { value: '123', focus: true, caret: 3 });
  assert.match(await text(desk), /0:0[3-9]/);
  await field(desk).fill('0');
  await picture.page.waitForFunction(() => document.querySelector('.bars .bar').textContent === '0');
  assert.equal(await text(picture.page), before.replace(/\d+$/, '0'), 'the clock changes nothing for everybody');
});

test('frozen, the picture stands still and its page says so', { timeout: 240_000 }, async () => {
  const picture = await lesson('&motion=full');
  const { page: desk } = await present(picture);
  await desk.click('#action-plan-free');
  await picture.page.waitForSelector('body[data-rooms]', { timeout: 120_000 });
  await desk.click('#action-workshop-freeze');
  await picture.page.waitForSelector('.notice');
  // Rooms that were being built when it was frozen are still finished.
  const drawn = () => picture.page.locator('#picture').screenshot();
  const stands = async tries => {
    for (let last = await drawn(), n = 0; n < tries; n++) {
      await picture.page.waitForTimeout(2000);
      const now = await drawn();
      if (now.equals(last)) return true;
      last = now;
    }
    return false;
  };
  assert.ok(await stands(40), 'not one pixel moves');
  await picture.page.bringToFront();
  await picture.page.keyboard.press('f');
  await picture.page.waitForFunction(() => !document.querySelector('.notice'));
  let moves = false;
  for (let tries = 0; !moves && tries < 8; tries++) moves = !await stands(1); // a busy machine draws late
  assert.ok(moves, 'he breathes again');
});

test('the report is kept by pressing for it, in three formats', { timeout: 240_000 }, async () => {
  const picture = await lesson();
  const leader = await present(picture);
  const desk = leader.page;
  await desk.click('#action-plan-free');
  await desk.click('#action-workshop-vote');
  await field(desk).click(); await desk.keyboard.type('21');
  await desk.locator(enabled).first().click();
  const kept = {};
  await desk.locator('#page input').first().waitFor({ state: 'detached' });
  await unfold(desk);
  for (const format of ['html', 'csv', 'json']) {
    const [download] = await Promise.all([desk.waitForEvent('download'), desk.click(`#action-workshop-report-${format}`)]);
    assert.match(download.suggestedFilename(), new RegExp(`^workshop.*\\.${format}$`));
    kept[format] = await readFile(await download.path(), 'utf8');
  }
  assert.match(kept.html, /^<!doctype html>/i); assert.doesNotMatch(kept.html, /<script/i);
  assert.match(kept.csv, /21/); assert.ok(JSON.stringify(JSON.parse(kept.json)).includes('21'));
  await clean(picture.page, picture.noted); await clean(desk, leader.noted);
});

/** From the title to where a workshop is prepared. */
async function prepare(page) {
  await ready(page);
  await turn(page, () => page.click('#action-workshop'));
}

/** A lesson without the picture of which something is decided, and that stands at an open vote. */
async function voting() {
  const picture = await open(browser, { query: '?mode=text&motion=cuts', viewport: { width: 960, height: 540 }, acceptDownloads: true });
  await prepare(picture.page);
  const { page: desk } = await present(picture);
  await turn(desk, () => desk.click(`#action-plan-${plan}`));
  for (let steps = 0; await desk.locator('#action-workshop-vote.onward').count() === 0; steps++) {
    assert.ok(steps < 20, 'a step of the plan has a vote');
    await turn(desk, () => desk.keyboard.press('n'));
  }
  await desk.click('#action-workshop-clock');
  await desk.click('#action-workshop-vote');
  await field(desk).click(); await desk.keyboard.type('12');
  await desk.locator(enabled).first().click();
  await otherWay(desk);
  await desk.click('#action-workshop-vote');
  await field(desk).click(); await desk.keyboard.type('7');
  await picture.page.waitForFunction(() => document.querySelector('.bars .bar')?.textContent === '7');
  // A second of the lesson has passed: on a quick machine all this takes less, and the report has no room yet.
  await desk.waitForFunction(() => /0:0[1-9]/.test(document.getElementById('page').textContent));
  return { picture, desk };
}

/** The report as data, but for how long rooms were shown. */
async function report(desk) {
  await unfold(desk);
  const [download] = await Promise.all([desk.waitForEvent('download'), desk.click('#action-workshop-report-json')]);
  const { rooms, ...rest } = JSON.parse(await readFile(await download.path(), 'utf8'));
  assert.ok(rooms.length > 0);
  return rest;
}

const apart = page => page.waitForFunction(() => document.querySelector('#page button').disabled && document.getElementById('link').textContent.length > 20);
const together = page => page.waitForFunction(() => document.querySelector('#page button:not(:disabled)') && !document.getElementById('link').textContent, undefined, { timeout: 120_000 });

test('a window with the picture that is loaded again in the middle of a lesson goes on where it was, and nothing is stored', { timeout: 300_000 }, async () => {
  const { picture: { page: audience }, desk } = await voting();
  const [before, told] = [await text(audience, '.sheet'), await report(desk)];
  await audience.reload();
  await apart(desk);
  await audience.waitForFunction(() => document.querySelector('.bars .bar')?.textContent === '7', undefined, { timeout: 120_000 });
  await together(desk);
  assert.equal(await text(audience, '.sheet'), before);
  assert.deepEqual(await report(desk), told, 'votes and routes are there');
  assert.match(await text(desk, '.sheet > .model'), /[^:]0:[0-5]\d/); // the clock
  assert.ok(await desk.locator('#action-workshop-compare').count() === 1, 'the first route can still be compared');
  const stored = await audience.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  assert.doesNotMatch(stored, /hands|vote|decisions/);
  await desk.locator(enabled).first().click();
  await audience.waitForFunction(() => !document.querySelector('.bars'));
  // Finished, it is over: nothing of it comes back.
  await desk.click('#action-workshop-close');
  await desk.click('#action-workshop-finish');
  await audience.waitForSelector('[data-page="title"]');
  await audience.reload();
  await ready(audience);
  await audience.waitForTimeout(2000);
  assert.equal((await shown(audience)).kind, 'title');
});

test('a window with the picture that crashed gives way to another one, when the facilitator says so', { timeout: 300_000 }, async () => {
  const { picture, desk } = await voting();
  const told = await report(desk);
  const context = desk.context();
  const crash = await context.newCDPSession(picture.page);
  crash.send('Page.crash').catch(() => {});
  await picture.page.waitForEvent('crash');
  assert.equal(await desk.evaluate(() => 1 + 1), 2, 'the facilitator’s window is in no danger');
  // Somebody else’s lesson in the same browser is left alone, and so is their window.
  const other = await context.newPage();
  await other.goto(`${address}?mode=text&motion=cuts`);
  await prepare(other);
  await turn(other, () => other.click('#action-plan-free'));
  const fresh = await context.newPage();
  await fresh.goto(`${address}?mode=text&motion=cuts`);
  await ready(fresh);
  await desk.click('#take-up', { timeout: 60_000 });
  await fresh.waitForFunction(() => document.querySelector('.bars .bar')?.textContent === '7');
  await together(desk);
  assert.deepEqual(await report(desk), told);
  assert.equal(await other.locator('.bars').count(), 0);
  // It belongs to that window now, and goes with it over being loaded again.
  await fresh.reload();
  await fresh.waitForFunction(() => document.querySelector('.bars .bar')?.textContent === '7', undefined, { timeout: 120_000 });
  await axe(desk, 'the facilitator’s page');
});

test('the facilitator’s window can be loaded again, and each says when the other is gone', { timeout: 240_000 }, async () => {
  const picture = await lesson();
  const { page: desk } = await present(picture);
  await desk.click('#action-plan-free');
  await desk.waitForSelector('#action-workshop-freeze');
  await desk.reload();
  await desk.waitForSelector('#action-workshop-freeze');
  await picture.page.reload();
  await apart(desk);
  await picture.page.waitForSelector('[data-large]', { timeout: 120_000 });
  await together(desk);
  await desk.close();
  await picture.page.waitForSelector('#action-presenter');
  const again = await present(picture);
  await picture.page.close();
  await apart(again.page);
  await again.page.waitForTimeout(500);
  assert.match(await text(again.page, '#link'), /closed/);
  await axe(again.page, 'a facilitator’s window that is alone');
});

test('two lessons in one browser do not mix', { timeout: 300_000 }, async () => {
  const one = await lesson();
  const first = await present(one);
  const other = await one.page.context().newPage();
  await other.goto(`${address}?mode=workshop&motion=cuts&lang=ja`);
  await other.waitForSelector('[data-page="workshop"] #action-presenter', { timeout: 120_000 });
  const second = await present({ page: other });
  await second.page.click('#action-plan-free');
  await other.waitForSelector('[data-large]');
  assert.equal(await one.page.locator('#action-plan-free').count(), 1, 'the first still chooses a plan');
  assert.deepEqual([await first.page.getAttribute('html', 'lang'), await second.page.getAttribute('html', 'lang')], ['en', 'ja']);
});

test('a browser that opens no window says what to do, and the lesson is led by keys alone', { timeout: 240_000 }, async () => {
  const picture = await lesson('', { before: page => page.addInitScript(() => { window.open = () => null; }) });
  await picture.page.click('#action-presenter');
  await picture.page.waitForSelector('.notice');
  await turn(picture.page, () => picture.page.click('#action-plan-free'));
  const { room } = await shown(picture.page);
  await picture.page.keyboard.press('n');
  await picture.page.waitForFunction(room => document.getElementById('page').dataset.room !== room, room);
  await picture.page.keyboard.press('PageUp');
  await picture.page.waitForFunction(room => document.getElementById('page').dataset.room === room, room);
  await clean(picture.page, picture.noted);
});

for (const [width, height] of [[1280, 720], [1920, 1080]]) {
  test(`what everybody reads is a twenty-second of the picture’s height: ${width} × ${height}`, { timeout: 240_000 }, async () => {
    const { page } = await lesson('', { viewport: { width, height } });
    await turn(page, () => page.click('#action-plan-free'));
    await page.keyboard.press('v');
    await page.waitForSelector('.bars');
    const sizes = await page.evaluate(() => [...document.querySelectorAll('.sheet *')].map(element => parseFloat(getComputedStyle(element).fontSize)));
    assert.ok(Math.min(...sizes) >= height / 22, `${Math.min(...sizes)} of ${height}`);
    await page.screenshot({ path: `${out}workshop-${height}.png` });
  });
}

for (const [width, height, lang] of [[1280, 720, 'en'], [1024, 768, 'en'], [1280, 720, 'ja']]) {
  test(`two long routes are read without scrolling: ${width} × ${height}, ${lang}`, { timeout: 240_000 }, async () => {
    const { page } = await open(browser, { query: `?mode=text&motion=cuts&lang=${lang}`, viewport: { width, height } });
    await prepare(page);
    const { page: desk } = await present({ page });
    await turn(desk, () => desk.click('#action-plan-free'));
    await desk.locator(enabled).first().click();
    await page.waitForFunction(() => !document.getElementById('action-workshop') && document.querySelector('.sheet p:not(.eyebrow)'));
    await unfold(desk);
    await turn(desk, () => desk.locator('#page button[id^="action-workshop-room-"][id$="-out"]').last().click());
    await turn(desk, () => otherWay(desk));
    await desk.locator(enabled).nth(1).click();
    await desk.click('#action-workshop-compare');
    let parts = 1;
    for (;; parts++) {
      await page.waitForSelector('.columns');
      const seen = await page.evaluate(() => {
        const sheet = document.querySelector('.sheet'), all = [...sheet.querySelectorAll('h1, h2, p, li')].filter(e => e.innerText);
        return { over: sheet.scrollHeight - sheet.clientHeight, low: Math.max(...all.map(e => e.getBoundingClientRect().bottom)) - document.querySelector('.anywhere').getBoundingClientRect().top,
          least: Math.min(...all.map(e => parseFloat(getComputedStyle(e).fontSize))) };
      });
      assert.ok(seen.over <= 1 && seen.low <= 1, `part ${parts}: ${JSON.stringify(seen)}`);
      assert.ok(seen.least >= height / 22, `${seen.least} of ${height}`);
      await page.screenshot({ path: `${out}workshop-routes-${lang}-${width}-${parts}.png` });
      if (await desk.locator('#action-workshop-part-on').count() === 0) break;
      const before = await text(page);
      await desk.keyboard.press('PageDown');
      await page.waitForFunction(before => document.getElementById('page').innerText !== before, before);
    }
    assert.ok(parts > 1, 'it comes in parts');
    await desk.click('#action-workshop-part-back');
    await desk.locator('#action-workshop-part-on').waitFor();
  });
}

test('the facilitator’s window works on a telephone and in Japanese, and comes only when it is asked for', { timeout: 240_000 }, async () => {
  const asked = [];
  const picture = await lesson('&lang=ja', { before: page => page.on('request', request => asked.push(request.url())) });
  assert.deepEqual(asked.filter(url => /presenter\./.test(url)), []);
  const { page: desk } = await present(picture);
  await desk.setViewportSize({ width: 390, height: 844 });
  await desk.click('#action-plan-free');
  await desk.waitForSelector('#action-workshop-freeze');
  const wide = await desk.evaluate(() => [...document.querySelectorAll('body *')].filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline').map(e => e.outerHTML.slice(0, 80)));
  assert.deepEqual(wide, []);
  for (const button of await desk.locator('#page .actions button').all()) assert.ok((await button.boundingBox()).height >= 43.5);
  await desk.screenshot({ path: `${out}workshop-phone-ja.png`, fullPage: true });
  const columns = () => desk.locator('.sheet > .columns > section').evaluateAll(sections => sections.map(section => section.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
  const [over, under] = await columns();
  assert.ok(over.bottom <= under.top && over.right > 350, 'on a telephone one under the other');
  await desk.setViewportSize({ width: 1366, height: 768 });
  const [now, next] = await columns();
  assert.ok(now.right < next.left && now.top === next.top && next.top < 400, 'what goes on now beside what comes next');
  assert.ok(now.left < 40 && next.right > 1366 - 60, `the whole width is used: ${JSON.stringify([now, next])}`);
  await desk.screenshot({ path: `${out}workshop-wide-ja.png` });
  // The form of a vote is in sight, and nothing that has the focus lies under the bar.
  await desk.click('#action-workshop-vote');
  await field(desk).waitFor();
  const bar = await desk.locator('.sheet > .actions:last-child').boundingBox();
  for (const input of await desk.locator('#page input').all()) {
    await input.focus();
    const box = await input.boundingBox();
    assert.ok(box.y > 0 && box.y + box.height <= bar.y + 1, JSON.stringify([box, bar]));
  }
  assert.ok((await field(desk).boundingBox()).y < 400);
  const support = await desk.locator('#action-support').boundingBox();
  assert.ok(support.y < 120, 'support is at hand');
  await desk.screenshot({ path: `${out}workshop-wide-vote-ja.png` });
});
