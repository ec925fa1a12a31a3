import { launch, open, ready, shown } from './page.mjs';
const b = await launch();
const { page, noted } = await open(b, { query: process.argv[2] ?? '?motion=cuts', viewport: { width: +(process.argv[4]??960), height: +(process.argv[5]??540) } });
page.on('console', m => console.log('C', m.text().slice(0, 300)));
page.on('pageerror', e => console.log('E', String(e).slice(0, 300)));
try { await ready(page); } catch (e) { console.log('NOT READY', String(e).slice(0,200)); }
await page.screenshot({ path: '/tmp/w/b0.png' });
console.log(await shown(page));
if (process.argv[3] !== 'title') {
await page.click('#action-open'); await page.waitForTimeout(500); await page.screenshot({ path: '/tmp/w/b1.png' });
await page.click('#action-begin'); await page.waitForTimeout(12000); await page.screenshot({ path: '/tmp/w/b2.png' });
console.log(await shown(page), await page.evaluate(() => JSON.stringify(document.body.dataset)));
await page.click('button.onward'); await page.waitForTimeout(1500); await page.screenshot({ path: '/tmp/w/b3.png' });
}
console.log(noted); await b.close();
