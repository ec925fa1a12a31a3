// Prints what a track of any length costs in the browser: time until the middle room stands, frames a second there, and
// memory of the page's process. Figures, not a test. Give the number of rooms of the generated pack that is served.
import { launch, open, ready } from './page.mjs';
import { readFileSync } from 'node:fs';

const rooms = Number(process.argv[2]);
const browser = await launch();
const begun = Date.now();
const since = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
const { page } = await open(browser, { query: `?motion=cuts&start=r${Math.ceil(rooms / 2)}`, viewport: { width: 640, height: 360 } });
await ready(page);
const title = since();
await page.click('#action-open');
await page.click('#action-begin');
await page.waitForSelector('body[data-frames]', { timeout: 300_000 });
const stands = since();
await page.waitForTimeout(20_000);
const frames = await page.evaluate(() => document.body.dataset.frames);

const devtools = await browser.newBrowserCDPSession();
const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
const resident = processInfo.filter(process => process.type === 'renderer').map(process =>
  Number(readFileSync(`/proc/${process.id}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024);
console.log(`  ${rooms} rooms: title after ${title}, all rooms in sight after ${stands}, ${frames} frames a second, ` +
  `${Math.max(...resident).toFixed(0)} MB of memory`);
await browser.close();
