// Hears from a server that watches its level files, and hands them to the game when they change. The page brings this in
// only if the server says that it watches: no other host is ever asked.
export function listen(game, address) {
  let busy = false, again = false;
  const take = async () => {
    if (busy) { again = true; return; }
    busy = true;
    do {
      again = false;
      const response = await fetch('levels/levels.json', { cache: 'no-store' });
      if (response.ok) game.take_levels(await response.json());
    } while (again);
    busy = false;
  };
  new EventSource(address).addEventListener('levels', () => take().catch(error => { busy = false; console.warn(String(error)); }));
}
