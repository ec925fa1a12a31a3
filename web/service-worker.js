// Answers from what the browser keeps of this page, so that it needs no network. It knows the page's own files and their
// contents, asks no other host, and keeps nothing about a person.
//
// Each file is kept under its address and its content. A new version is brought beside the old one and waits until no
// window rides on the old one; only what has changed is brought.

// Address to integrity, filled in by `studio web`: what a visit needs at once, what the ride may come to, and the room
// editor, which is large and kept only once somebody has opened it.
const { first, later, asked } = '{{files}}';
const FILES = { ...first, ...later, ...asked };
const SCOPE = self.registration.scope;
const CACHE = `my-small-home ${new URL(SCOPE).pathname}`;
const key = path => new URL(`${path}?${encodeURIComponent(FILES[path])}`, SCOPE).href;

// Stops what is being brought right now. A browser lets an update wait for it, Chromium for up to five minutes.
let underWay = new AbortController();

/** Brings a file and keeps it, if it is not kept yet. */
async function bring(cache, path) {
  const kept = await cache.match(key(path));
  if (kept) return kept;
  // Some hosts change a page on its way, and some send index.html elsewhere: it is asked for as visitors do, and not weighed.
  const page = path === 'index.html';
  const response = await fetch(new URL(page ? '.' : path, SCOPE), { cache: 'no-cache', integrity: page ? '' : FILES[path], signal: underWay.signal });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  const plain = response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  await cache.put(key(path), plain.clone());
  return plain;
}

async function keep(paths) {
  const cache = await caches.open(CACHE);
  for (const path of paths) await bring(cache, path);
}

/** Lets go of what is being brought: the only window there is takes an update now, and has asked for nothing else yet. */
function rest() {
  underWay.abort();
  underWay = new AbortController();
  return true;
}

/** What this version has no use for. */
async function clear() {
  const cache = await caches.open(CACHE), wanted = new Set(Object.keys(FILES).map(key));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}

/** Whether a single window is left. One that was closed just now, or is being loaded again, is counted a moment longer. */
async function alone() {
  for (let tries = 0; tries < 5; tries++) {
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (windows.filter(({ url }) => url.startsWith(SCOPE)).length <= 1) return true;
    await new Promise(resolve => { setTimeout(resolve, 200); });
  }
  return false;
}

/** An update waits for the end of every ride; only a single window, which has asked for it, may take it at once. */
async function takeOver() {
  if (await alone()) await self.skipWaiting();
}

async function answer(path, request) {
  const { signal } = underWay;
  try {
    return await bring(await caches.open(CACHE), path);
  } catch {
    return fetch(request, { signal }); // storage is full or refused, or the host has another version by now
  }
}

addEventListener('install', event => event.waitUntil(keep(Object.keys(first))));
addEventListener('activate', event => event.waitUntil(clear()));
addEventListener('message', event => {
  if (event.data === 'keep-all') event.waitUntil(keep(Object.keys(later)).catch(() => {})); // what is missing comes when it is asked for
  if (event.data === 'is-alone') event.waitUntil(alone().then(answer => event.ports[0].postMessage(answer)));
  if (event.data === 'rest') event.ports[0].postMessage(rest());
  if (event.data === 'take-over') event.waitUntil(takeOver());
});
addEventListener('fetch', event => {
  const { method, url } = event.request;
  const address = new URL(url);
  address.search = address.hash = '';
  if (method !== 'GET' || !address.href.startsWith(SCOPE)) return;
  const path = decodeURI(address.href.slice(SCOPE.length)) || 'index.html';
  if (Object.hasOwn(FILES, path)) event.respondWith(answer(path, event.request));
});
