// Lets the browser keep the page for visits without network, by `service-worker.js`, and takes an update before a ride
// begins. It shows nothing, and where the browser refuses, the page goes on as it is.

/** Takes an update that waits, unless another window rides on what is kept now; then loads the page again. */
export async function takeUpdate() {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.getRegistration();
  if (!registration?.waiting) return;
  const taken = new Promise(resolve => { serviceWorker.addEventListener('controllerchange', resolve, { once: true }); });
  const { port1, port2 } = new MessageChannel();
  const may = new Promise(resolve => { port1.onmessage = ({ data }) => resolve(data); });
  const late = new Promise(resolve => { setTimeout(resolve, 5000, false); });
  registration.waiting.postMessage('take-over', [port2]);
  if (!await Promise.race([may, late])) return;
  await taken;
  location.reload();
  await new Promise(() => {}); // nothing more is done here
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
