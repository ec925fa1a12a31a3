// The window of whoever leads a workshop: shows the page that the window with the picture posts to it, and posts back what
// is pressed and typed. It keeps the lesson in its memory, and nowhere else, for a window with the picture that is loaded
// again. No engine, no network; it decides nothing.
import { renew } from './renew.js';
import { saveFile } from './save.js';

let id = location.hash.slice(1);
const page = document.getElementById('page'), link = document.getElementById('link'), status = document.getElementById('status');
const templates = new Map([...document.querySelectorAll('template.words')].map(template => [template.lang, template.content]));
const word = name => (templates.get(document.documentElement.lang) ?? templates.get('en')).querySelector(`[data-word="${name}"]`).textContent;
const takeUp = document.getElementById('take-up');
const lobby = new BroadcastChannel('my-small-home');
const post = message => channel.postMessage({ from: 'presenter', ...message });
let channel, keys = [], state = id ? 'waiting' : 'alone';
// The lesson, with which life of a window with the picture told it last; where it could go on; how often that window was heard.
let kept = null, there = '', heard = 0, handed;

function relabel() {
  document.title = [page.dataset.page ? document.getElementById('title')?.textContent : '', word('title')].filter(Boolean).join(' · ');
  const says = there ? 'again' : kept && state !== 'hidden' ? 'kept' : state;
  link.textContent = state === 'here' && !there ? '' : word(says);
  takeUp.textContent = word('take-up');
  takeUp.hidden = !there;
  // What was there last can still be read.
  if (state !== 'here') for (const control of page.querySelectorAll('button, input')) control.disabled = true;
}

function speak(language) {
  const wished = [language, new URLSearchParams(location.search).get('lang'), ...navigator.languages];
  document.documentElement.lang = wished.find(tag => templates.has(tag)) ?? 'en';
}

// The focus stays where it was if that is there still, and goes to the heading if not: whoever presses the same button at
// every step need not look for it.
function show(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const fresh = template.content.firstElementChild;
  const counted = page.querySelector('input');
  const sign = main => [main.dataset.page, main.querySelector('#title')?.textContent].join('|');
  if (sign(fresh) === sign(page)) {
    renew(page, fresh);
    // A form that has just come is what is needed now.
    if (!counted) page.querySelector('input')?.focus();
    return;
  }
  const focused = page.contains(document.activeElement) ? document.activeElement.id : '';
  for (const { name, value } of fresh.attributes) page.setAttribute(name, value);
  page.replaceChildren(...fresh.childNodes);
  scrollTo(0, 0);
  const kept = focused && focused !== 'title' ? document.getElementById(focused) : null;
  (kept ?? document.getElementById('title'))?.focus({ preventScroll: true });
  say(kept ? document.getElementById('title').textContent : '');
}

const say = words => { if (status.textContent !== words) status.textContent = words; };

function join(name) {
  channel?.close();
  id = name;
  channel = new BroadcastChannel(`my-small-home-${id}`);
  channel.addEventListener('message', ({ data }) => { if (data.from === 'picture') hear(data); });
}

// A window with the picture that has no lesson: one that was loaded again is handed it at once, any other only when asked.
const hand = () => post({ hello: true, lesson: kept?.lesson });

function hear(data) {
  heard++;
  if (data.who) return hand();
  if (data.save) return saveFile(...data.save);
  if (data.lang) speak(data.lang);
  if (state === 'gone' && data.state === 'hidden') return; // a window that is being closed is hidden last
  state = data.state;
  clearTimeout(handed);
  if (data.lesson) [kept, there] = [{ lesson: data.lesson, run: data.run }, ''];
  else if (kept && state !== 'gone' && state !== 'hidden') {
    // The window in which the lesson was has none any more: it is over. Another life of it takes it up, or says why not.
    if (data.run === kept.run) [kept, there] = [null, '']; else handed = setTimeout(() => { there = id; relabel(); }, 3000);
  }
  if (state === 'gone' && kept) lobby.postMessage({ from: 'presenter', seek: true });
  if (data.page) {
    keys = data.keys;
    document.documentElement.dataset.text = data.text;
    document.documentElement.dataset.contrast = data.contrast;
    show(data.page);
    // What gets the focus does not lie under the bars.
    const [above, below] = ['.sheet > .model', '.sheet > .actions:last-child'].map(bar => page.querySelector(bar)?.offsetHeight ?? 0);
    document.documentElement.style.scrollPadding = `${above + 8}px 0 ${below + 8}px`;
    if (data.notice) say(data.notice);
  }
  relabel();
}

// Another window with the picture is open and has no lesson. Ours may have gone without a word. One that has begun a lesson
// of its own meanwhile is no place to go on.
const busy = new Set();
lobby.addEventListener('message', ({ data }) => {
  if (data.taken) busy.add(data.taken);
  if (data.free) busy.delete(data.free);
  if (data.taken && data.taken === there) { there = ''; relabel(); }
  if (!data.free || data.free === id || !kept) return;
  const before = heard;
  post({ hello: true });
  setTimeout(() => {
    if (heard !== before && state !== 'gone' || !kept || busy.has(data.free)) return;
    [state, there] = ['gone', data.free];
    relabel();
  }, state === 'gone' ? 0 : 3000);
});
takeUp.addEventListener('click', () => {
  if (there !== id) { join(there); history.replaceState(null, '', `#${id}`); }
  hand();
});
// Whoever closes this window now loses the lesson.
addEventListener('beforeunload', event => { if (kept && state === 'gone') event.preventDefault(); });

page.addEventListener('click', event => {
  const button = event.target.closest('button[id]');
  if (button && button.ariaDisabled !== 'true') post({ press: button.id });
});
// What was typed meanwhile in another window of the kind is shown once nobody types here.
page.addEventListener('focusout', ({ target }) => { if (target.localName === 'input') post({ hello: true }); });
for (const kind of ['input', 'change']) page.addEventListener(kind, ({ target }) => post({ fill: target.id, value: target.value }));
addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.target.localName === 'input' || !keys.includes(event.key)) return;
  event.preventDefault();
  post({ key: event.key });
});
// A window that goes answers nobody any more; one that is brought back begins anew.
addEventListener('pagehide', () => { post({ bye: true }); channel.close(); });
addEventListener('pageshow', event => { if (event.persisted) location.reload(); else post({ hello: true }); });
join(id);
speak();
relabel();
