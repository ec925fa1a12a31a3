// Makes the picture of the room editor for ../README.md: a room of "No Reason" with a thing of it chosen. It changes nothing else.
// Needs a built page: `bash tests/run.sh web`, then `bash tests/browser/serve.sh node ../../levels/pictures/editor.mjs`.
import { launch, open } from '../../tests/browser/page.mjs';

const browser = await launch();
const { page } = await open(browser, { query: 'editor.html?lang=en&pack=no-reason&room=low-table', viewport: { width: 1180, height: 664 } });
await page.waitForSelector('body[data-rooms="standing"]', { timeout: 240_000 });
for (const key of ['Escape', 'n', 'n', 'n', 'n']) { await page.keyboard.press(key, { delay: 200 }); await page.waitForTimeout(400); }
await page.waitForTimeout(8000); // the better light comes after the first
await page.screenshot({ path: new URL('editor.jpg', import.meta.url).pathname, type: 'jpeg', quality: 80 });
await browser.close();
