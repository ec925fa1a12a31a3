// Lets the browser keep the page for visits without network, by `service-worker.js`, and takes an update before a ride
// begins. It shows nothing, and where the browser refuses, the page goes on as it is.

// That the page was loaded again for an update that did not take over at once; for this tab only.
const AGAIN = 'my-small-home/update';
const pause = milliseconds => new Promise(resolve => { setTimeout(resolve, milliseconds, undefined); });

/** What a worker answers, or nothing if it does not within five seconds. */
function ask(worker, question) {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise(resolve => { port1.onmessage = ({ data }) => resolve(data); });
  worker.postMessage(question, [port2]);
  return Promise.race([answer, pause(5000)]);
}

/** Takes an update that waits, unless another window rides on what is kept now; then loads the page again. */
export async function takeUpdate() {
  const { serviceWorker } = navigator;
  const { active, waiting } = await serviceWorker.getRegistration() ?? {};
  if (!waiting) { sessionStorage.removeItem(AGAIN); return; }
  if (!await ask(waiting, 'is-alone')) return;
  if (active) await ask(active, 'rest');
  await pause(200); // until its answer is over and done with
  // However late it takes over: a page must not ride on files of two versions, and every step of a ride is kept.
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
  await pause(3000);
  // Where the old one was asked for something in the same moment, Chromium lets the new one wait for up to five minutes, but
  // no longer than until the page is loaded again.
  if (sessionStorage.getItem(AGAIN)) return;
  sessionStorage.setItem(AGAIN, 'yes');
  location.reload();
  await pause(10_000); // nothing more is done here
}

/** Once the first rooms stand: not before, so that they come first. */
const standing = () => new Promise(resolve => {
  const { body, documentElement } = document;
  if (documentElement.dataset.picture === 'false' || 'rooms' in body.dataset) return resolve();
  new MutationObserver((_, observer) => { if ('rooms' in body.dataset) { observer.disconnect(); resolve(); } }).observe(body, { attributeFilter: ['data-rooms'] });
});

/** Keeps what a visit needs, and then, unless the visitor saves data, everything the ride may come to. */
export async function keep() {
  await standing();
  await navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  if (!navigator.connection?.saveData) active.postMessage('keep-all');
}
