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
  /** Fingerprints of the rides that the platform may hold because they were read there or handed over from here; none
   * if it could not be read. */
  known = null;
  constructor(learner) { this.key = `my-small-home/course/${learner ? fingerprint(learner) : 'unknown'}`; }
  #read() { return parsed(from('localStorage', this.key)); }
  /** What the platform has not taken yet. */
  untaken() { const { known = null, ...state } = this.#read(); this.known = known; return state; }
  /** What to go on from: what the platform has not taken, or what it holds if that has come from another machine since.
   * An ending that was reached stays reached. */
  newer(there) {
    const untaken = this.untaken(), held = fingerprint(there.journey ?? '');
    if (untaken.journey && (this.known?.includes(held) ?? true)) { this.known ??= [held]; return untaken; }
    this.known = [held];
    this.#drop();
    return untaken.ended ? { ...there, ended: true } : there;
  }
  /** What this tab saw last: a platform that has closed the visit cannot be asked. */
  static ofTab() { return parsed(from('sessionStorage', TAB)); }
  keep(state) {
    const now = fingerprint(state.journey ?? '');
    this.known &&= [...this.known.filter(ride => ride !== now), now];
    const here = into('localStorage', this.key, JSON.stringify({ ...state, ...(this.known && { known: this.known }) }));
    return [here, into('sessionStorage', TAB, JSON.stringify(state))].includes(true);
  }
  taken() { this.known = this.known.slice(-1); this.#drop(); }
  #drop() { try { localStorage.removeItem(this.key); } catch { /* it was never kept */ } }
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
