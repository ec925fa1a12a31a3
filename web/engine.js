// Brings a compiled engine and tells how far that is. It starts none.

/** Waits for all of a body, and tells how many bytes there are so far. */
export async function bodyOf(response, tell) {
  let had = 0;
  for (const reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read(); if (done) return;
    tell(had += value.length);
  }
}

/** Fetches and compiles the engine that a build file names; `told` hears of bytes had, and of all, and `comes` of everything
 * that is waited for. With it comes what answered for the build file. */
export async function bring(file, told, comes = promise => promise) {
  const build = await comes(fetch(file, { cache: 'no-cache' }));
  const { wasm, bytes, packed } = await comes(build.json());
  let response = await comes(fetch(wasm));
  if (!response.ok) throw new Error(`${response.status} ${wasm}`);
  // A package for hosts that compress nothing brings the engine compressed.
  if (packed) response = new Response(response.body.pipeThrough(new DecompressionStream(packed)), { headers: { 'content-type': 'application/wasm' } });
  const counting = comes(bodyOf(response.clone(), had => told(had, bytes)));
  // Compiling from the response itself keeps the browser's cache of compiled code; a host that does not say
  // application/wasm gets the slower way.
  const type = response.headers.get('content-type') ?? '';
  const module = type.startsWith('application/wasm') ? await WebAssembly.compileStreaming(response) : await WebAssembly.compile(await response.arrayBuffer());
  await counting;
  return { module, build };
}

/** A text about progress with its numbers, in millions of bytes. */
export const progress = (text, had, all) => text.replace('%1', (had / 1e6).toFixed(1)).replace('%2', (all / 1e6).toFixed(1));
