// Brings a compiled engine and tells how far that is. It starts none.

/** Fetches and compiles the engine that a build file names; `told` hears of bytes had, and of all. With it comes what answered for the build file. */
export async function bring(file, told) {
  const build = await fetch(file, { cache: 'no-cache' });
  const { wasm, bytes, packed } = await build.json();
  let response = await fetch(wasm);
  if (!response.ok) throw new Error(`${response.status} ${wasm}`);
  // A package for hosts that compress nothing brings the engine compressed.
  if (packed) response = new Response(response.body.pipeThrough(new DecompressionStream(packed)), { headers: { 'content-type': 'application/wasm' } });
  const counted = response.clone();
  const counting = (async () => {
    let had = 0; const reader = counted.body.getReader();
    for (;;) {
      const { done, value } = await reader.read(); if (done) break;
      had += value.length;
      told(had, bytes);
    }
  })();
  // Compiling from the response itself keeps the browser's cache of compiled code; a host that does not say
  // application/wasm gets the slower way.
  const type = response.headers.get('content-type') ?? '';
  const module = type.startsWith('application/wasm') ? await WebAssembly.compileStreaming(response) : await WebAssembly.compile(await response.arrayBuffer());
  await counting;
  return { module, build };
}

/** A text about progress with its numbers, in millions of bytes. */
export const progress = (text, had, all) => text.replace('%1', (had / 1e6).toFixed(1)).replace('%2', (all / 1e6).toFixed(1));
