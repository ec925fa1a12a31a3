// What `studio serve` answers in place of the service worker: a page that is being written must not be kept, and one that
// was kept under the same address is forgotten, and its windows are loaded again.
addEventListener('install', () => self.skipWaiting());
addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('my-small-home ')) await caches.delete(name);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) await client.navigate(client.url);
})()));
