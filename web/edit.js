// Brings the room editor in: progress in bytes, clear words when something fails, files in by choosing or dropping them
// and out as downloads, and the question before unsaved changes are left. What is edited it does not know.
import { bring, progress } from './engine.js';
import * as own from './own.js';

const message = document.getElementById('message');
const canvas = document.getElementById('picture');
const upload = document.getElementById('upload');
const options = new URLSearchParams(location.search);
const templates = new Map([...document.querySelectorAll('template.words')].map(template => [template.lang, template.content]));
const wished = [options.get('lang'), ...navigator.languages.flatMap(tag => [tag, tag.split('-')[0]])];
const language = wished.find(tag => templates.has(tag)) ?? 'en';
const word = name => templates.get(language).querySelector(`[data-word="${name}"]`).textContent;

document.documentElement.lang = language;
document.title = word('title');
document.querySelector('#message h1').textContent = word('title');
document.getElementById('loading').textContent = word('loading');
canvas.setAttribute('aria-label', word('canvas'));

let unsaved = false;
globalThis.editorUnsaved = value => { unsaved = value; document.body.dataset.unsaved = value; };
addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });

globalThis.editorDownload = (name, bytes) => {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address; link.download = name;
  document.body.append(link); link.click(); link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

let ended = false;
function stop(text) {
  if (ended) return;
  ended = true;
  const title = document.createElement('h1'); title.textContent = word('title');
  const words = document.createElement('p'); words.textContent = text; words.setAttribute('role', 'alert');
  const button = document.createElement('button'); button.type = 'button'; button.textContent = word('retry');
  button.addEventListener('click', () => location.reload());
  const place = document.createElement('p'); place.append(button);
  message.replaceChildren(title, words, place);
  button.focus();
}

async function engine() {
  const text = document.getElementById('loading');
  return (await bring('editor.json', (had, all) => { text.textContent = progress(word('progress'), had, all); })).module;
}

function hasWebGL2() {
  try { return !!document.createElement('canvas').getContext('webgl2'); } catch { return false; }
}

async function start() {
  if (!hasWebGL2()) return stop(word('picture'));
  canvas.addEventListener('webglcontextlost', event => { event.preventDefault(); stop(word('stopped')); });
  addEventListener('error', event => { if (/unreachable|RuntimeError|panicked/.test(String(event.message))) stop(word('stopped')); });
  try {
    const [module, editor] = await Promise.all([engine(), import('./editor.js')]);
    await editor.default({ module_or_path: module });
    const isPart = name => /\.(ron|ftl)$/.test(name);
    const to = {
      folder: (name, files) => editor.take_folder(name, files),
      file: (name, bytes) => isPart(name) ? editor.take_file(name, bytes) : editor.take_zip(name, bytes),
    };
    const took = async taking => { await taking.catch(error => console.warn(String(error))); editor.files_taken(); };
    globalThis.editorUpload = folder => folder ? own.choose(to, true, took) : upload.click();
    globalThis.editorReady = () => message.replaceChildren();
    upload.addEventListener('change', () => {
      const files = [...upload.files];
      upload.value = '';
      took((async () => { for (const file of files) await own.bringFile(to, file); })());
    });
    addEventListener('dragover', event => event.preventDefault());
    addEventListener('drop', event => { event.preventDefault(); took(own.drop(to, own.dropped(event))); });
    await editor.edit(language);
  } catch (error) {
    if (String(error).includes('Using exceptions for control flow')) return; // how winit leaves its caller
    console.warn(String(error));
    // What the engine refuses it says in the words of this language: a pack or a room of the address that is not there.
    stop(error?.name === 'Refused' ? error.message : word('failed'));
  }
}

// The engine asks for this on slow machines; here every pixel is wanted.
globalThis.setRenderScale = () => {};

start();
