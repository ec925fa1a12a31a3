// Hands a text to the person as a file: a download of the browser, which never leaves the machine.
export function saveFile(name, media, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: media }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
