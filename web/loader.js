// Brings the engine in behind the first page: progress in bytes, clear words when something fails, a way to the
// edition without a picture, and a rescue when the graphics context is lost. It tells no story.
import { bodyOf, bring, progress } from './engine.js';
import { renew } from './renew.js';
import { saveFile } from './save.js';

const page = document.getElementById('page');
const stage = document.getElementById('stage');
const screen = document.getElementById('fullscreen');
const canvas = document.getElementById('picture');
const options = new URLSearchParams(location.search);
const isKiosk = options.get('mode') === 'kiosk';
const templates = new Map([...document.querySelectorAll('template.words')].map(template => [template.lang, template.content]));
const said = () => templates.get(document.documentElement.lang) ?? templates.get('en');
const word = name => said().querySelector(`[data-word="${name}"]`).textContent;

// The language of the page's address, or the one chosen before, or the first of the browser's there are words for: the
// engine chooses by the same rule.
function language() {
  const save = () => globalThis.keeper ? globalThis.keeper.read('journey') : isKiosk ? null : localStorage.getItem('my-small-home/journey');
  const kept = () => { try { return /\("language","([^"]+)"\)/.exec(save())?.[1]; } catch { return null; } }; // storage may be forbidden
  const wished = [options.get('lang'), kept(), document.documentElement.dataset.language, ...navigator.languages.flatMap(tag => [tag, tag.split('-')[0]])];
  return wished.find(tag => templates.has(tag)) ?? 'en';
}

// Also called when the language is changed in the settings: the engine then marks it on the root.
function relabel() {
  document.title = word('title');
  stage.setAttribute('aria-label', word('picture'));
  document.getElementById('waiting').textContent = word('waiting');
  screen.textContent = word('fullscreen');
  document.getElementById('drop').textContent = word('drop');
}
new MutationObserver(relabel).observe(document.documentElement, { attributeFilter: ['lang'] });

const wished = language();
if (wished !== page.lang) {
  page.replaceChildren(document.importNode(templates.get(wished).querySelector('article'), true));
  document.documentElement.lang = page.lang = wished;
}
relabel();

function hasWebGL2() {
  try { return !!document.createElement('canvas').getContext('webgl2'); } catch { return false; }
}

/** Shows a problem in place of the page, and answers how to put that back. */
function problem(text, actions) {
  const before = [...page.childNodes], { page: kind, room, way } = page.dataset;
  page.dataset.page = 'problem';
  delete page.dataset.room; delete page.dataset.way;
  const sheet = document.createElement('article'); sheet.className = 'sheet';
  const title = document.createElement('h1'); title.id = 'title'; title.tabIndex = -1; title.textContent = document.title;
  const message = document.createElement('p'); message.className = 'notice'; message.setAttribute('role', 'alert'); message.textContent = text;
  const list = document.createElement('div'); list.className = 'actions';
  for (const [label, act] of actions) {
    const button = document.createElement('button'); button.type = 'button'; button.textContent = label; button.addEventListener('click', act); list.append(button);
  }
  sheet.append(title, message, list); page.replaceChildren(sheet);
  list.querySelector('button')?.focus();
  return () => {
    if (!sheet.isConnected || page.dataset.page !== 'problem') return; // another page stands there by now
    page.replaceChildren(...before);
    Object.assign(page.dataset, { page: kind }, room && { room }, way && { way });
    document.getElementById('title')?.focus();
  };
}

const again = [() => word('retry'), () => location.reload()];
const asText = [() => word('text-edition'), () => { options.set('mode', 'text'); location.search = options.toString(); }];
/** Ways to go on; nothing leads out of a kiosk. */
const ways = () => (isKiosk ? [again] : [again, asText]).map(([label, act]) => [label(), act]);

let ended = false;
function stop(text) { if (ended) return; ended = true; problem(text, ways()); }

// A connection that brings nothing any more breaks off nothing: after so many seconds without a byte that is said, and
// taken back when bytes come after all. Seconds in which the page is too busy to count are none.
const PATIENCE = 10;
let awaited = 0, silent = 0, takeBack = () => {};
setInterval(() => { if (awaited > 0 && ++silent === PATIENCE && !ended) takeBack = problem(word('failed'), ways()); }, 1000);
function came() { silent = 0; if (!ended) takeBack(); takeBack = () => {}; }
/** Waits for something of the network. */
async function comes(promise) {
  if (awaited++ === 0) silent = 0;
  try { return await promise; } finally { awaited--; came(); }
}

// Without these the engine shows no room. It asks for them itself; how they come is watched here.
const needed = ['levels/levels.json', 'assets/print/atlas.png', 'assets/print/surface.png'];
const ask = globalThis.fetch.bind(globalThis);
globalThis.fetch = async (what, ...more) => {
  const at = needed.indexOf(what);
  if (at < 0) return ask(what, ...more);
  needed.splice(at, 1);
  const response = await comes(ask(what, ...more));
  if (response.ok) comes(bodyOf(response.clone(), came)).catch(() => {}); // who asked for it hears of that, too
  return response;
};

let live = null; // where a server that watches its level files says that they have changed
async function engine() {
  const bar = document.getElementById('loading-bar'), text = document.getElementById('loading-text');
  const { module, build } = await bring('build.json', (had, all) => {
    came();
    bar.value = 100 * had / all;
    text.textContent = progress(word('progress'), had, all);
  }, comes);
  live = build.headers.get('x-live-levels');
  return module;
}

// Only a page that stands alone is kept for later visits without network: none in a frame, none in a course.
async function offline(when, act) {
  try {
    const can = isSecureContext && 'serviceWorker' in navigator && self === top && !globalThis.keeper && !live;
    if (can && when()) await (await import('./offline.js'))[act]();
  } catch (error) { console.warn(String(error)); } // it may be forbidden, and then the page is as it is
}

async function start() {
  let picture = options.get('mode') !== 'text';
  if (picture && !hasWebGL2()) picture = false;
  document.documentElement.dataset.picture = picture;
  canvas.addEventListener('webglcontextlost', event => { event.preventDefault(); stop(word('lost')); });
  addEventListener('error', event => { if (/unreachable|RuntimeError|panicked/.test(String(event.message))) stop(word('stopped')); });
  try {
    await offline(() => !!navigator.serviceWorker.controller, 'takeUpdate');
    const [module, game] = await Promise.all([engine(), comes(import('./game.js')), globalThis.keeper?.ready]);
    offline(() => true, 'keep');
    await game.default({ module_or_path: module });
    if (isKiosk || globalThis.keeper) refuse(); else own(game); // nobody brings packs to a kiosk or a course
    if (live) import('./live.js').then(({ listen }) => listen(game, live));
    await game.start(picture);
  } catch (error) {
    if (String(error).includes("Using exceptions for control flow")) return; // how winit leaves its caller
    console.warn(String(error));
    stop(word('failed'));
  }
}

// A file that is dropped where none is wanted: the browser would leave this page to open it.
function refuse() {
  for (const kind of ['dragover', 'drop']) addEventListener(kind, event => { event.preventDefault(); event.dataTransfer.dropEffect = 'none'; });
}

// Packs of one's own: what is dropped onto the page, or chosen on the page for that, and the editor they are made in. What
// takes them comes only then.
function own(game) {
  const take = act => import('./own.js').then(act).catch(error => console.warn(String(error)));
  const over = on => document.body.toggleAttribute('data-dropping', on);
  addEventListener('dragover', event => { if (event.dataTransfer?.types.includes('Files')) { event.preventDefault(); over(true); } });
  addEventListener('dragleave', event => { if (!event.relatedTarget) over(false); });
  addEventListener('drop', event => {
    event.preventDefault(); over(false);
    const dropped = [...event.dataTransfer.items].filter(item => item.kind === 'file').map(item => item.webkitGetAsEntry() ?? item.getAsFile()).filter(Boolean);
    if (dropped.length > 0) take(own => own.drop(own.toGame(game), dropped));
  });
  page.addEventListener('click', event => {
    if (event.target.closest('#action-own-editor')) open(`editor.html?lang=${document.documentElement.lang}`, '_blank', 'noopener');
    const button = event.target.closest('#action-own-zip, #action-own-folder');
    if (button) take(own => own.choose(own.toGame(game), button.id.endsWith('folder')));
  });
}

// A slow machine draws fewer pixels: the picture is laid out smaller and stretched. Called by the engine.
globalThis.setRenderScale = scale => {
  stage.style.width = `${100 * scale}vw`; stage.style.height = `${100 * scale}dvh`;
  stage.style.right = 'auto'; stage.style.bottom = 'auto';
  stage.style.transform = scale === 1 ? '' : `scale(${1 / scale})`;
};

// Called by the engine: it makes pages and files, the browser shows and keeps them; and no room can be shown without
// the pictures that all of them share.
Object.assign(globalThis, { renewPage: renew, saveFile, pictureFailed: () => stop(word('failed')) });

// The picture fills the screen, and gives it back.
screen.addEventListener('click', () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
screen.hidden = !document.fullscreenEnabled;

start();
