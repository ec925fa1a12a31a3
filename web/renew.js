// Renews what a page shows without taking from a person what they are doing in it: what stays keeps its node, and with it
// focus, caret and place. It makes no page and sends nothing.
const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id ?? '') === (b.id ?? '');
const later = (node, id) => { while ((node = node?.nextSibling) && node.id !== id); return node; };

export function renew(old, fresh) {
  if (old.nodeType !== Node.ELEMENT_NODE) { if (old.data !== fresh.data) old.data = fresh.data; return; }
  // What somebody has unfolded stays so.
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== 'open') old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  // A field that is being typed in holds what is newer than any page.
  if (old.localName === 'input' && old !== document.activeElement) old.value = fresh.getAttribute('value') ?? '';
  let place = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const kept = child.id && place && !alike(place, child) ? later(place, child.id) : null;
    while (kept && place !== kept) { const gone = place; place = place.nextSibling; gone.remove(); }
    if (place && alike(place, child)) { renew(place, child); place = place.nextSibling; } else old.insertBefore(child, place);
  }
  while (place) { const gone = place; place = place.nextSibling; gone.remove(); }
}
