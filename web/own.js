// Packs of one's own, dropped onto the page or chosen in it: collects their files and hands them to whoever takes them, the
// game or the editor, which checks them. It uploads nothing, keeps nothing and follows no address. On the page of the game it
// comes only when somebody asks for it.

// One more than may be there is enough for the game to refuse it; it says why.
const MOST_FILES = 1201, MOST_BYTES = 1_048_577, MOST_PACKED = 8_388_609;
const isLevelFile = name => /\.(ron|ftl)$/.test(name);

const bytes = async (file, most) => new Uint8Array(await file.slice(0, most).arrayBuffer());

/** All entries of a folder: the browser gives them a few at a time. */
async function entries(folder) {
  const reader = folder.createReader(), all = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

/** The level files under an entry, as pairs of names and files. */
async function walk(entry, prefix, found, depth = 0) {
  if (found.length >= MOST_FILES || depth > 8) return;
  if (entry.isFile) {
    if (isLevelFile(entry.name)) found.push([prefix + entry.name, await new Promise((resolve, reject) => entry.file(resolve, reject))]);
  } else {
    for (const inner of await entries(entry)) await walk(inner, `${prefix}${entry.name}/`, found, depth + 1);
  }
}

/** Our levels, beside which the pack is put; the browser has them already. */
const levels = async () => (await fetch('levels/levels.json')).json();

/** Hands over what is brought to the game, with the levels beside which it stands. */
export const toGame = game => ({
  folder: async (name, files) => game.bring_folder(name, files, await levels()),
  file: async (name, bytes) => game.bring_zip(name, bytes, await levels()),
});

async function bringFolder(to, name, named) {
  await to.folder(name, await Promise.all(named.slice(0, MOST_FILES).map(async ([path, file]) => [path, await bytes(file, MOST_BYTES)])));
}

/** Hands over a file as it is. */
export async function bringFile(to, file) {
  await to.file(file.name, await bytes(file, MOST_PACKED));
}

/** What of a drop is files and folders; to be asked at once, before the browser forgets it. */
export const dropped = event => [...event.dataTransfer.items].filter(item => item.kind === 'file').map(item => item.webkitGetAsEntry() ?? item.getAsFile()).filter(Boolean);

/** Takes what was dropped: folders by their entries, zips and single files as they are (some browsers give no entry for these). */
export async function drop(to, dropped) {
  const folders = dropped.filter(entry => entry.isDirectory), files = dropped.filter(entry => !entry.isDirectory);
  if (folders.length > 0) {
    const found = [];
    for (const folder of folders) await walk(folder, '', found);
    await bringFolder(to, folders[0].name, found);
  }
  for (const entry of files) await bringFile(to, entry instanceof File ? entry : await new Promise((resolve, reject) => entry.file(resolve, reject)));
}

/** Lets a person choose a zip or a folder; `after` hears of its handing over. */
export function choose(to, folder, after = handed => handed) {
  const input = Object.assign(document.createElement('input'), { type: 'file' });
  if (folder) input.webkitdirectory = true; else input.accept = '.zip,application/zip';
  input.addEventListener('change', () => {
    const files = [...input.files];
    if (files.length === 0) return;
    if (!folder) return after(bringFile(to, files[0]));
    const named = files.filter(file => isLevelFile(file.name)).map(file => [file.webkitRelativePath, file]);
    return after(bringFolder(to, files[0].webkitRelativePath.split('/')[0], named));
  });
  input.click();
}
