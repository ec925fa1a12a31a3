// What both kinds of learning platform need: a copy of the ride in this browser for as long as the platform has not taken
// it, and one quiet line that says when something is not as it should be. It speaks to no platform.

/** Tells learners at one machine apart without writing their names or ids into its storage (FNV-1a, 32 bits). */
const fingerprint = learner => [...learner].reduce((hash, sign) => Math.imul(hash ^ sign.codePointAt(0), 0x01000193) >>> 0, 0x811c9dc5).toString(16);

const from = (storage, key) => { try { return globalThis[storage].getItem(key); } catch { return null; } }; // storage may be forbidden
const into = (storage, key, text) => { try { globalThis[storage].setItem(key, text); return true; } catch { return false; } };
/** What a JSON text holds; an empty object if it holds nothing, or nothing that can be read. */
export const parsed = text => { try { return JSON.parse(text) ?? {}; } catch { return {}; } };

const TAB = 'my-small-home/course';

/** The copies of one learner's ride: in the browser until the platform has taken it, in the tab for a reload. */
export class Copies {
  constructor(learner) { this.key = `my-small-home/course/${learner ? fingerprint(learner) : 'unknown'}`; }
  /** What the platform has not taken yet. */
  untaken() { return parsed(from('localStorage', this.key)); }
  /** What this tab saw last: a platform that has closed the visit cannot be asked. */
  static ofTab() { return parsed(from('sessionStorage', TAB)); }
  keep(state) {
    const text = JSON.stringify(state);
    return [into('localStorage', this.key, text), into('sessionStorage', TAB, text)].includes(true);
  }
  taken() { try { localStorage.removeItem(this.key); } catch { /* it was never kept */ } }
  /** Texts that could not be read, which the engine puts aside. */
  read(key) { return from('localStorage', `${this.key}/${key}`); }
  write(key, text) { into('localStorage', `${this.key}/${key}`, text); }
}

const line = document.createElement('p');
line.id = 'keeping'; line.setAttribute('role', 'status');
document.body.append(line);
let said = { name: '', detail: '', back: '' };

function show() {
  const words = name => {
    const of = language => document.querySelector(`template.course-words[lang="${language}"]`);
    return (of(document.documentElement.lang) ?? of('en')).content.querySelector(`[data-word="${name}"]`).textContent;
  };
  line.dataset.about = said.name;
  line.replaceChildren(said.name ? words(said.name).replace('%1', said.detail) : '');
  if (said.back) {
    const link = document.createElement('a');
    link.href = said.back; link.textContent = words('back');
    line.append(' ', link);
  }
}
new MutationObserver(show).observe(document.documentElement, { attributeFilter: ['lang'] });

/** Says a line of `words.html`, or with no name nothing any more. `detail` is what the platform answered, `back` where it wants the learner to go. */
export function say(name = '', detail = '', back = '') {
  if (said.name === name && said.detail === detail && said.back === back) return;
  said = { name, detail, back };
  show();
}

/** Keeps the ride where a page without a platform keeps it, under the names the engine would use, and says so. */
export function alone() {
  say('none');
  return {
    ready: Promise.resolve(),
    read: key => from('localStorage', `my-small-home/${key}`),
    write(key, text) { if (!into('localStorage', `my-small-home/${key}`, text)) say('unkept'); },
    at() {},
    ended() {},
  };
}
