// Keeps the ride in a learning platform by cmi5 (xAPI): the statements initialized, completed and terminated, and one
// document with where the ride stands. Never a score, a choice or a name that the launch did not bring. Outside a launch,
// or with a platform that fails, the ride goes on and is kept in this browser.
//
// Ours, and small: `@xapi/cmi5` brings an HTTP client of its own and can do far more than may be sent from here.
import { Copies, alone, parsed, say } from './keeping.js';

const launch = Object.fromEntries(new URLSearchParams(location.search));
const agent = parsed(launch.actor);
const isLaunched = Object.keys(agent).length > 0 && ['endpoint', 'fetch', 'registration', 'activityId'].every(name => launch[name]);
const origin = address => { try { return new URL(address, location.href).origin; } catch { return ''; } };

// The page's policy lets this package ask any host, because none knows its platform when it is made. From here on it may
// ask the one that launched it and no other: a second policy can only take away.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = `connect-src 'self' ${isLaunched ? `${origin(launch.endpoint)} ${origin(launch.fetch)}` : ''}`;
document.head.append(policy);

const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const CLOSED = 'my-small-home/course-closed';
const STATE = 'my-small-home';

function course() {
  const began = Date.now();
  const copies = new Copies(launch.actor);
  let headers, template = {}, mode = 'Normal', back = '', open = false;
  let state = {}, completed = false;

  /** Outlives the page, so that the last words arrive. */
  async function ask(path, query, options = {}) {
    const address = `${launch.endpoint.replace(/\/?$/, '/')}${path}?${new URLSearchParams(query)}`;
    const response = await fetch(address, { keepalive: true, ...options, headers: { ...headers, ...(options.body && { 'content-type': 'application/json' }) } });
    if (!response.ok && !(response.status === 404 && !options.body)) throw new Error(`${response.status} ${response.statusText}`.trim());
    return response;
  }
  const activity = stateId => ({ activityId: launch.activityId, agent: launch.actor, registration: launch.registration, stateId });
  const read = async (path, query) => { const response = await ask(path, query); return response.ok ? response.json() : {}; };

  function putState() { return ask('activities/state', activity(STATE), { method: 'PUT', body: JSON.stringify({ ...state, completed }) }); }
  function statement(verb, isOfMoveOn) {
    const id = crypto.randomUUID(), { contextActivities = {}, ...context } = structuredClone(template);
    const category = [...(contextActivities.category ?? []), { id: `${CATEGORY}cmi5` }, ...(isOfMoveOn ? [{ id: `${CATEGORY}moveon` }] : [])];
    const body = {
      id, actor: agent, verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
      object: { objectType: 'Activity', id: launch.activityId },
      context: { ...context, registration: launch.registration, contextActivities: { ...contextActivities, category } },
      timestamp: new Date().toISOString(),
      // cmi5 asks for how long it took with these two.
      ...(verb !== 'initialized' && { result: { duration: `PT${((Date.now() - began) / 1000).toFixed(2)}S`, ...(verb === 'completed' && { completion: true }) } }),
    };
    return ask('statements', { statementId: id }, { method: 'PUT', body: JSON.stringify(body) });
  }

  // One request after another, in the order in which things happened.
  const jobs = [];
  let working = false;
  async function work() {
    if (working) return;
    working = true;
    let fault;
    while (jobs.length) await jobs.shift()().catch(error => { fault = error.message; });
    working = false;
    if (fault !== undefined) return say('refused', fault);
    copies.taken();
    say(completed && state.ended ? 'done' : '', '', completed && state.ended ? back : '');
  }
  async function complete() {
    if (completed) return;
    completed = true;
    try { await statement('completed', true); } catch (error) { completed = false; throw error; }
  }
  function hand() {
    if (mode !== 'Normal') return;
    const kept = copies.keep(state);
    if (!open) { if (!kept) say('unkept'); return; }
    if (state.ended && !completed) jobs.push(complete);
    if (!jobs.includes(putState)) jobs.push(putState);
    work();
  }
  function finish() {
    if (!open) return;
    open = false;
    // No time to wait for answers: what still waits goes out now, and then the last statement.
    for (const job of jobs.splice(0)) job().catch(() => {});
    statement('terminated').catch(() => {});
    try { sessionStorage.setItem(CLOSED, launch.fetch); } catch { /* then a reload asks for a token once more, and is refused */ }
  }

  async function begin() {
    try {
      // A page that is loaded again belongs to a visit that has been closed, and its token cannot be had twice.
      if (sessionStorage.getItem(CLOSED) === launch.fetch) { state = Copies.ofTab(); say('closed'); return; }
    } catch { /* storage is forbidden */ }
    try {
      const answer = await (await fetch(launch.fetch, { method: 'POST' })).json();
      if (!answer['auth-token']) throw new Error(`${answer['error-code'] ?? ''} ${answer['error-text'] ?? ''}`.trim());
      headers = { authorization: `Basic ${answer['auth-token']}`, 'x-experience-api-version': '1.0.3' };
      const data = await read('activities/state', activity('LMS.LaunchData'));
      template = data.contextTemplate ?? {}; mode = data.launchMode ?? 'Normal'; back = /^https?:/.test(data.returnURL) ? data.returnURL : '';
      const wishes = await read('agents/profile', { agent: launch.actor, profileId: 'cmi5LearnerPreferences' }).catch(() => ({}));
      const [language] = (wishes.languagePreference ?? '').split(',').filter(Boolean);
      if (language) document.documentElement.dataset.language = language;
      const { completed: before = false, ...kept } = await read('activities/state', activity(STATE));
      await statement('initialized');
      open = true; completed = before;
      state = copies.newer(kept);
      if (state !== kept) hand();
    } catch (error) {
      state = copies.untaken();
      say('refused', error.message);
    }
  }

  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden' && open && state.ended && !completed) hand(); });
  addEventListener('pagehide', finish);
  // Taken back from the browser's memory: the platform has closed the visit.
  addEventListener('pageshow', event => { if (event.persisted) say('closed'); });
  return {
    ready: begin(),
    read: key => key === 'journey' ? state.journey || null : copies.read(key),
    write(key, text) { if (key !== 'journey') copies.write(key, text); else { state = { ...state, journey: text }; hand(); } },
    at(place) { if (state.place !== place) { state = { ...state, place }; hand(); } },
    ended() { if (!state.ended) { state = { ...state, ended: true }; hand(); } },
  };
}

globalThis.keeper = isLaunched ? course() : alone();
