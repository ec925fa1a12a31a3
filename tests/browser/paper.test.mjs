// What the command line makes to be printed and looked at: the guide and what a lesson needs of it on A4 and Letter, and the
// drawing of a story; nothing may be cut, broken or on top of something else. The long guide is printed of every story in one
// language each, a lesson in every language.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, out } from './page.mjs';

const root = new URL('../../', import.meta.url).pathname;
const folder = `${out}paper/`;
const packs = readdirSync(`${root}levels`, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && readdirSync(`${root}levels/${entry.name}`).includes('pack.ron')).map(entry => entry.name);
const languages = ['en', 'ja', 'en-x-easy'];
// Without its margins: width and height of a page in CSS pixels, as `style.css` of the guide sets them.
const millimetres = 96 / 25.4;
const papers = { A4: [210 - 32, 297 - 33], Letter: [215.9 - 32, 279.4 - 33] };

let browser;
before(async () => { mkdirSync(folder, { recursive: true }); browser = await launch(); });
after(() => browser.close());

function studio(...args) {
  return execFileSync(`${process.env.CARGO_TARGET_DIR}/release/studio`, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** Opens a file of its own, and notes what it asks for besides. */
async function open(name, text, options = {}) {
  writeFileSync(folder + name, text);
  const page = await (await browser.newContext(options)).newPage();
  const asked = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto(`file://${folder}${name}`);
  assert.deepEqual(asked, [`file://${folder}${name}`], 'it needs nothing else');
  return page;
}

const pages = pdf => (readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;

/** Lays a guide out on both papers, looks for what is cut or broken, prints it, and gives each number of pages to `check`. */
async function prints(name, args, check, whole = []) {
  const page = await open(`${name}.html`, studio('guide', ...args));
  await page.emulateMedia({ media: 'print' });
  for (const [format, size] of Object.entries(papers)) {
    const [width, height] = size.map(side => Math.floor(side * millimetres));
    await page.setViewportSize({ width, height });
    const faults = await page.evaluate(([width, height, whole]) => {
      const say = (what, element) => `${what}: ${element.tagName} ${element.textContent.trim().slice(0, 60)}`;
      const blocks = [...document.querySelectorAll('body *')].filter(element =>
        element.tagName !== 'CAPTION' && getComputedStyle(element).display !== 'inline');
      const wide = blocks.filter(element => element.getBoundingClientRect().right > width + 1 || element.scrollWidth > element.clientWidth + 2);
      const tall = [...document.querySelectorAll(['.card', 'tr', '.fact', ...whole].join())].filter(element => element.getBoundingClientRect().height > height);
      return [...wide.map(element => say('wider than the page', element)), ...tall.map(element => say('breaks over pages', element))];
    }, [width, height, whole]);
    assert.deepEqual(faults, [], format);
    const pdf = `${folder}${name}-${format}.pdf`;
    await page.pdf({ path: pdf, format });
    check(pages(pdf), format, await page.locator('.card').count());
  }
  await page.context().close();
}

for (const [index, pack] of packs.entries()) {
  const language = languages[index % languages.length];
  test(`the guide to ${pack} in ${language} prints on A4 and Letter`, () =>
    prints(`${pack}-${language}`, ['--pack', pack, '--lang', language], (count, format, cards) =>
      assert.ok(count > cards / 2 && count < 30 + 3 * cards, `${count} pages of ${format} for ${cards} cards`)));
}

for (const language of languages) {
  test(`what a lesson needs in ${language} is a few pages, and the machine and the places to turn to one each`, () =>
    prints(`lesson-${language}`, ['--plan', '45-minutes', '--lang', language], (count, format) =>
      assert.ok(count >= 10 && count <= 18, `${count} pages of ${format}`), ['#machine', '#help']));
}

for (const pack of packs) for (const language of languages) {
  test(`the drawing of ${pack} in ${language} has no text outside its card and fits one sheet`, async () => {
    const page = await open(`${pack}-${language}.svg`, studio('graph', '--pack', pack, '--lang', language, '--runs', '1000'));
    const faults = await page.evaluate(() => {
      const found = [];
      const cards = [...document.querySelectorAll('g[role=group]')].map(group => ({ group, box: group.querySelector('.card').getBBox() }));
      const right = box => box.x + box.width;
      const below = box => box.y + box.height;
      for (const { group, box } of cards) for (const text of group.querySelectorAll('text')) {
        const line = text.getBBox();
        if (right(line) > right(box) - 2 || below(line) > below(box)) found.push(`leaves its card: ${text.textContent}`);
      }
      for (const [index, { box: one }] of cards.entries()) for (const { group, box: other } of cards.slice(index + 1)) {
        if (one.x < right(other) && other.x < right(one) && one.y < below(other) && other.y < below(one)) found.push(`overlaps: ${group.textContent}`);
      }
      return found;
    });
    assert.deepEqual(faults, []);
    assert.ok(await page.evaluate(() => document.querySelector('title').textContent && document.querySelector('desc').textContent));
    const pdf = `${folder}${pack}-${language}-story.pdf`;
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    assert.equal(pages(pdf), 1);
    await page.context().close();
  });
}

test('the drawing has light letters on a dark ground where that is asked for', async () => {
  const brightness = async colorScheme => {
    const page = await open('dark.svg', studio('graph', '--runs', '10'), { colorScheme });
    const found = await page.evaluate(() => ['.paper', 'text'].map(name => getComputedStyle(document.querySelector(name)).fill.match(/\d+/g).map(Number).reduce((sum, part) => sum + part)));
    await page.context().close();
    return found;
  };
  const [[paper, ink], [darkPaper, darkInk]] = [await brightness('light'), await brightness('dark')];
  assert.ok(paper > ink + 400 && darkInk > darkPaper + 400);
});
