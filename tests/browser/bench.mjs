// Prints frames a second in Chromium's software renderer for rooms of the shipped pack, at full resolution and with
// the automatic scale, and what a first visit costs. Figures, not a test: nothing here can fail a build.
import { launch, open, ready, address } from './page.mjs';

const rooms = (process.env.ROOMS ?? 'my-small-home,letter,mirror,game,noodles,no-reason').split(',');
const browser = await launch();

/** The first rate measured (full resolution) and the one the automatic scale comes to rest at. */
async function frames(query) {
  const { page } = await open(browser, { query, viewport: { width: 640, height: 360 } });
  await ready(page);
  await page.click('#action-open'); await page.click('#action-begin');
  await page.waitForSelector('body[data-frames]', { timeout: 300_000 });
  const rate = () => page.evaluate(() => document.body.dataset.frames);
  const first = await rate();
  let last = first;
  for (let still = 0; still < 2;) {
    await page.waitForTimeout(3000);
    const now = await rate();
    still = now.split(' at ')[1] === last.split(' at ')[1] ? still + 1 : 0;
    last = now;
  }
  await page.context().close();
  return [first, last];
}

console.log('frames a second, 640 × 360:');
for (const room of rooms) {
  for (const way of ['', ':out']) {
    const [full, automatic] = await frames(`?motion=cuts&start=${room}${way}`);
    console.log(`  ${(room + way).padEnd(24)} full ${full}   automatic ${automatic}`);
  }
}

const { page } = await open(browser, { query: '?motion=cuts' });
const client = await page.context().newCDPSession(page);
await client.send('Network.enable');
const bytes = {};
client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { bytes[requestId] = encodedDataLength; });
const begun = Date.now();
await page.goto(`${address}?motion=cuts`);
await ready(page);
await page.click('#action-open'); await page.click('#action-begin');
await page.waitForSelector('body[data-rooms]', { timeout: 180_000 });
const total = Object.values(bytes).reduce((sum, n) => sum + n, 0);
console.log(`first visit until room 1 stands: ${total} bytes over the wire, ${Object.keys(bytes).length} requests, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
await browser.close();
