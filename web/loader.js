// Brings the engine in behind the first page: progress in bytes, clear words when something fails, a way to the
// edition without a picture, and a rescue when the graphics context is lost. It tells no story.
const page = document.getElementById('page');
const stage = document.getElementById('stage');
const canvas = document.getElementById('picture');
const options = new URLSearchParams(location.search);
const templates = new Map([...document.querySelectorAll('template.words')].map(template => [template.lang, template.content]));
const said = () => templates.get(document.documentElement.lang) ?? templates.get('en');
const word = name => said().querySelector(`[data-word="${name}"]`).textContent;

// The language of the page's address, or the one chosen before, or the first of the browser's there are words for: the
// engine chooses by the same rule.
function language() {
  const kept = () => { try { return /\("language","([^"]+)"\)/.exec(localStorage.getItem('my-small-home/journey'))?.[1]; } catch { return null; } }; // storage may be forbidden
  const wished = [options.get('lang'), kept(), ...navigator.languages.flatMap(tag => [tag, tag.split('-')[0]])];
  return wished.find(tag => templates.has(tag)) ?? 'en';
}

// Also called when the language is changed in the settings: the engine then marks it on the root.
function relabel() {
  document.title = word('title');
  stage.setAttribute('aria-label', word('picture'));
  document.getElementById('waiting').textContent = word('waiting');
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

function problem(text, actions) {
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
}

const again = () => [word('retry'), () => location.reload()];
const asText = () => [word('text-edition'), () => { options.set('mode', 'text'); location.search = options.toString(); }];

async function engine() {
  const { wasm, bytes } = await (await fetch('build.json', { cache: 'no-cache' })).json();
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`${response.status} ${wasm}`);
  const bar = document.getElementById('loading-bar'), text = document.getElementById('loading-text');
  const counted = response.clone();
  const counting = (async () => {
    let had = 0; const reader = counted.body.getReader();
    for (;;) {
      const { done, value } = await reader.read(); if (done) break;
      had += value.length; bar.value = 100 * had / bytes;
      text.textContent = word('progress').replace('%1', (had / 1e6).toFixed(1)).replace('%2', (bytes / 1e6).toFixed(1));
    }
  })();
  // Compiling from the response itself keeps the browser's cache of compiled code; a host that does not say
  // application/wasm gets the slower way.
  const type = response.headers.get('content-type') ?? '';
  const module = type.startsWith('application/wasm') ? await WebAssembly.compileStreaming(response) : await WebAssembly.compile(await response.arrayBuffer());
  await counting;
  return module;
}

let ended = false;
function stop(text, actions) { if (ended) return; ended = true; problem(text, actions); }

async function start() {
  let picture = options.get('mode') !== 'text';
  if (picture && !hasWebGL2()) picture = false;
  document.documentElement.dataset.picture = picture;
  canvas.addEventListener('webglcontextlost', event => { event.preventDefault(); stop(word('lost'), [again(), asText()]); });
  addEventListener('error', event => { if (/unreachable|RuntimeError|panicked/.test(String(event.message))) stop(word('stopped'), [again(), asText()]); });
  try {
    const [module, game] = await Promise.all([engine(), import('./game.js')]);
    await game.default({ module_or_path: module });
    await game.start(picture);
  } catch (error) {
    if (String(error).includes("Using exceptions for control flow")) return; // how winit leaves its caller
    console.warn(String(error));
    stop(word('failed'), [again(), asText()]);
  }
}

// A slow machine draws fewer pixels: the picture is laid out smaller and stretched. Called by the engine.
globalThis.setRenderScale = scale => {
  stage.style.width = `${100 * scale}vw`; stage.style.height = `${100 * scale}dvh`;
  stage.style.right = 'auto'; stage.style.bottom = 'auto';
  stage.style.transform = scale === 1 ? '' : `scale(${1 / scale})`;
};

start();
