// What all browser tests share: a Chromium with the software renderer, and a watch over errors and requests.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

export const address = process.env.ADDRESS;
export const out = new URL('../out/', import.meta.url).pathname;

const flags = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

export const launch = (more = []) => chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: [...flags, ...more] });

/** Opens a page that notes every error, policy violation and request off the origin. */
export async function open(browser, { query = '', viewport = { width: 640, height: 360 }, before, ...context } = {}) {
  // A page that is kept by a service worker would not show its requests here; `offline.test.mjs` looks at that.
  const page = await (await browser.newContext({ viewport, serviceWorkers: 'block', ...context })).newPage();
  const noted = { errors: [], outside: [], bytes: 0 };
  page.on('console', message => { if (message.type() === 'error') noted.errors.push(message.text()); });
  page.on('pageerror', error => { if (!/control flow/.test(String(error))) noted.errors.push(String(error)); });
  page.on('request', request => { if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) noted.outside.push(request.url()); });
  await page.addInitScript(() => { window.violations = []; addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective)); });
  if (before) await before(page);
  await page.goto(address + query);
  return { page, noted };
}

/** Waits until the engine shows its first page. */
export const ready = page => page.waitForSelector('#action-open, #action-resume', { timeout: 120_000 });

/** Kind, room, way and title of the page that is shown. */
export const shown = page => page.evaluate(() => {
  const main = document.getElementById('page');
  return { kind: main.dataset.page, room: main.dataset.room ?? '', way: main.dataset.way ?? '', title: document.getElementById('title')?.textContent ?? '' };
});

const signature = () => {
  const main = document.getElementById('page');
  return [main.dataset.page, main.dataset.room, main.dataset.way, document.getElementById('title')?.textContent].join('|');
};

/** Does something and waits until another page is shown. */
export async function turn(page, act) {
  const before = await page.evaluate(signature);
  await act();
  for (let tries = 0; tries < 1200; tries++) {
    if (await page.evaluate(signature) !== before) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`no other page came after ${before}`);
}

/** Moves the focus with Tab until a button matches, presses Enter and waits for the page it leads to. */
export async function tabTo(page, selector, presses = 60) {
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(s => document.activeElement?.matches(s) ?? false, selector)) return turn(page, () => page.keyboard.press('Enter'));
  }
  assert.fail(`Tab never reached ${selector} on ${JSON.stringify(await shown(page))}`);
}

export async function clean(page, noted) {
  assert.deepEqual(noted.errors, [], 'no error on the console');
  assert.deepEqual(noted.outside, [], 'no request off the origin');
  assert.deepEqual(await page.evaluate(() => window.violations), [], 'no violation of the content-security policy');
}
