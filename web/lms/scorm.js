// Keeps the ride in a learning platform by SCORM 1.2: where it stands and that an ending was reached. Never a score, a
// choice, a name or a time. Without a platform, or with one that fails, the ride goes on and is kept in this browser.
//
// Ours, and small: the wrapper most courses carry (pipwerks) has not been kept since 2018 and swallows error texts.
import { Copies, alone, say } from './keeping.js';

function up(from) {
  for (let frame = from; frame; frame = frame.parent === frame ? null : frame.parent) {
    try { if (frame.API?.LMSInitialize) return frame.API; } catch { /* a frame of another origin shows nothing of itself */ }
  }
  return null;
}

/** The platform's API: in the frames around this one, then in the windows it was opened from. */
function find() {
  for (let from = self, windows = 0; from && windows < 8; from = from.top.opener, windows++) {
    const api = up(from);
    if (api) return api;
  }
  return null;
}

const api = find();
let open = false, fault = '';

function asked(name, ...values) {
  try { return String(api[name](...values)); } catch (error) { fault = error.message; return ''; }
}
/** Does it, and remembers in the platform's own words why not. */
function done(name, ...values) {
  fault = '';
  if (asked(name, ...values) === 'true') return true;
  const code = asked('LMSGetLastError');
  fault = [code, asked('LMSGetErrorString', code) || fault].filter(Boolean).join(' ');
  return false;
}
const get = element => asked('LMSGetValue', element);
const set = (element, value) => done('LMSSetValue', element, value);

function course() {
  // Some platforms have begun already and refuse to begin again; then they answer all the same.
  open = done('LMSInitialize', '') || get('cmi.core.lesson_status') !== '';
  const copies = new Copies(open ? get('cmi.core.student_id') : '');
  const there = () => copies.newer({ journey: get('cmi.suspend_data'), place: get('cmi.core.lesson_location') });
  const here = () => { const untaken = copies.untaken(); return untaken.journey ? untaken : Copies.ofTab(); };
  const state = open ? there() : here();
  let status = open ? get('cmi.core.lesson_status') : '';
  // A look back, by the learner or by a teacher, changes nothing.
  const counts = !['browse', 'review'].includes(open ? get('cmi.core.lesson_mode') : '');

  function begin() {
    if (!['completed', 'passed', 'incomplete'].includes(status) && set('cmi.core.lesson_status', 'incomplete')) status = 'incomplete';
    // The next visit takes the ride up again, even if this one is never closed.
    set('cmi.core.exit', 'suspend');
  }
  function complete() {
    if (!state.ended || status === 'completed' || status === 'passed') return true;
    if (!set('cmi.core.lesson_status', 'completed')) return false;
    status = 'completed';
    return true;
  }
  function hand() {
    if (!counts) return;
    const kept = copies.keep(state);
    const taken = open && (!state.journey || set('cmi.suspend_data', state.journey)) && (!state.place || set('cmi.core.lesson_location', state.place)) && complete() && done('LMSCommit', '');
    if (taken) {
      copies.taken();
      say(state.ended ? 'done' : '');
    } else if (open || !kept) {
      say(kept ? 'refused' : 'unkept', fault);
    }
  }
  function finish() {
    if (!open) return;
    hand();
    asked('LMSFinish', '');
    open = false;
  }

  if (!open) say('closed'); else if (counts) { begin(); hand(); }
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden' && open) hand(); });
  addEventListener('pagehide', finish);
  // Taken back from the browser's memory: the platform has closed the visit.
  addEventListener('pageshow', event => { if (event.persisted) say('closed'); });
  return {
    ready: Promise.resolve(),
    read: key => key === 'journey' ? state.journey || null : copies.read(key),
    write(key, text) { if (key !== 'journey') copies.write(key, text); else { state.journey = text; hand(); } },
    at(place) { if (state.place !== place) { state.place = place; hand(); } },
    ended() { if (!state.ended) { state.ended = true; hand(); } },
  };
}

globalThis.keeper = api ? course() : alone();
