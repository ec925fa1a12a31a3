// The packages for learning platforms: SCORM 1.2 in scorm-again, cmi5 before a small platform that notes what it is asked.
import { after, afterEach, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { launch, out, ready, shown, turn } from './page.mjs';
import { body, host, packed } from './host.mjs';
import { dropFile, mine, zip } from './packs.mjs';

const QUERY = '?mode=text&length=short&seed=18';
/** The last room before the door: what is not about the way there begins here. */
const SHORTLY = '&start=my-small-home:out';
let browser, scorm, platform;

/** What the SCORM platform holds of the one learner of this test, and all that it was asked to note, over all visits. */
const held = { learner: 1, cmi: null, noted: [] };

const PLATFORM = `<!doctype html><title>Platform</title><style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; }</style><body><script src="/scorm12.js"></script><script>
  const asked = new URLSearchParams(location.search), bad = asked.get('bad'), learner = '?learner=' + asked.get('learner');
  // As platforms do: at once while the page stands, by a beacon when it goes.
  const post = (path, value) => {
    const request = new XMLHttpRequest();
    request.open('POST', path + learner, false);
    try { request.send(JSON.stringify(value)); } catch { navigator.sendBeacon(path + learner, JSON.stringify(value)); }
  };
  const from = path => { const request = new XMLHttpRequest(); request.open('GET', path + learner, false); request.send(); return JSON.parse(request.responseText); };
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  const held = from('/held');
  if (held) api.loadFromJSON(held, 'cmi');
  api.cmi.core.student_id = 'learner-7'; api.cmi.core.student_name = 'Person, A';
  window.API = {
    LMSInitialize: value => bad === 'closed' ? 'false' : api.LMSInitialize(value),
    LMSGetValue: element => bad === 'closed' ? '' : api.LMSGetValue(element),
    LMSSetValue: (element, value) => { post('/noted', [element, value]); return bad ? 'false' : api.LMSSetValue(element, value); },
    LMSCommit: value => { if (bad) return 'false'; post('/held', api.cmi); return api.LMSCommit(value); },
    LMSFinish: value => { post('/noted', ['finish', value]); return bad ? 'false' : api.LMSFinish(value); },
    LMSGetLastError: () => bad ? '391' : api.LMSGetLastError(),
    LMSGetErrorString: code => bad ? 'The database is away' : api.LMSGetErrorString(code),
  };
</script><iframe></iframe></body>`;

async function asPlatform(request, response, url) {
  const json = value => { response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value ?? null)); return true; };
  if (url.pathname === '/') { response.writeHead(200, { 'content-type': 'text/html' }).end(PLATFORM); return true; }
  if (url.pathname === '/scorm12.js') { response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(new URL('node_modules/scorm-again/dist/scorm12.min.js', import.meta.url))); return true; }
  // A window of an earlier test may say its last word late.
  if (/^.(held|noted)$/.test(url.pathname) && url.searchParams.get('learner') !== String(held.learner)) return json();
  if (url.pathname === '/held' && request.method === 'GET') return json(held.cmi);
  if (url.pathname === '/held') { held.cmi = JSON.parse(await body(request)); return json(); }
  if (url.pathname === '/noted') { held.noted.push(JSON.parse(await body(request))); return json(); }
  return false;
}

before(async () => {
  browser = await launch();
  scorm = packed('scorm', '--lang', 'en');
  platform = await host('/course/', scorm, asPlatform);
});
afterEach(async () => { await Promise.all(browser.contexts().map(context => context.close())); Object.assign(held, { learner: held.learner + 1, cmi: null, noted: [] }); });
after(async () => { await browser.close(); await platform.close(); });

/** Opens the course in a page of the platform; answers the page and the frame the course is in. */
async function visit(context, { bad = '', query = QUERY } = {}) {
  const page = await context.newPage();
  await page.goto(`${platform.origin}/?learner=${held.learner}${bad && `&bad=${bad}`}`);
  const frame = page.frames()[1];
  await frame.goto(platform.address + query);
  await ready(frame);
  return { page, frame };
}

const begin = async frame => {
  await turn(frame, () => frame.click('#action-open-short'));
  await turn(frame, () => frame.click('#action-begin'));
};

/** Goes on until a page is as wanted, by the first open option of every choice. */
async function rideUntil(frame, wanted) {
  for (let step = 0; step < 120; step++) {
    const now = await shown(frame);
    const again = await frame.locator('#action-again').count();
    if (wanted({ ...now, again })) return now;
    await turn(frame, () => frame.click(now.kind === 'choice' ? 'button.option:not([aria-disabled])' : 'button.onward'));
  }
  return assert.fail(`the ride stands on ${JSON.stringify(await shown(frame))}`);
}
const inRoom = (room, way = 'in') => page => page.kind === 'room' && page.room === room && page.way === way;
/** An ending that does not lead back. */
const ended = page => page.kind === 'ending' && page.again > 0;
const line = frame => frame.locator('#keeping').textContent();
const settled = (frame, about) => frame.waitForFunction(about => document.getElementById('keeping').dataset.about === about, about, { timeout: 10_000 });
/** What is sent on leaving arrives a moment later. */
const until = async done => { for (let tries = 0; tries < 100 && !done(); tries++) await new Promise(resolve => { setTimeout(resolve, 50); }); };
const notedOf = element => held.noted.filter(([name]) => name === element).map(([, value]) => value);

test('a course takes in no pack of somebody’s own, which it could not report', { timeout: 120_000 }, async () => {
  const { page, frame } = await visit(await browser.newContext());
  assert.equal(await frame.locator('#action-own').count(), 0);
  assert.deepEqual([...scorm.keys()].filter(name => /edit|writers/.test(name)), [], 'nor does it bring the editor for one');
  const [before, where] = [await frame.locator('.sheet').innerText(), frame.url()];
  await dropFile(page, 'mine.zip', zip(mine()));
  await page.waitForTimeout(1500);
  assert.deepEqual([await frame.locator('.sheet').innerText(), frame.url()], [before, where]);
  assert.equal(await frame.locator('#problems, [data-dropping]').count(), 0);
});

test('SCORM: begun, left in the middle, taken up in the same room with the same state, and finished once', { timeout: 240_000 }, async () => {
  const context = await browser.newContext({ viewport: { width: 960, height: 540 } });
  const first = await visit(context);
  await begin(first.frame);
  await rideUntil(first.frame, inRoom('shoe-lockers'));
  assert.equal(held.cmi.core.lesson_location, 'shoe-lockers');
  assert.equal(held.cmi.core.lesson_status, 'incomplete');
  const save = held.cmi.suspend_data;
  assert.match(save, /^\(version:1,.*"low-table"/);
  await first.frame.goto('about:blank');
  await until(() => notedOf('finish').length > 0);
  assert.deepEqual(notedOf('finish'), [''], 'finished once, on leaving');
  await first.page.close();

  // The second time with the picture.
  const second = await visit(context, { query: '?motion=cuts' });
  await second.frame.click('#action-resume');
  await second.frame.waitForSelector('[data-room="shoe-lockers"][data-way="in"]');
  assert.equal(held.cmi.suspend_data, save, 'taking it up changes nothing');
  await second.frame.waitForSelector('body[data-rooms]', { timeout: 120_000 });
  await second.page.screenshot({ path: `${out}browser-scorm.png` });
  await second.page.close();

  const third = await visit(context);
  await turn(third.frame, () => third.frame.click('#action-resume'));
  await rideUntil(third.frame, ended);
  assert.equal(held.cmi.core.lesson_status, 'completed');
  await settled(third.frame, 'done');
  await third.page.screenshot({ path: `${out}browser-scorm-done.png` });
  await third.page.close();

  const fourth = await visit(context, { query: QUERY + SHORTLY });
  await begin(fourth.frame);
  await rideUntil(fourth.frame, ended);
  assert.equal(notedOf('cmi.core.lesson_status').filter(status => status === 'completed').length, 1, 'completed exactly once');
  assert.deepEqual([...new Set(held.noted.map(([name]) => name))].sort(), ['cmi.core.exit', 'cmi.core.lesson_location', 'cmi.core.lesson_status', 'cmi.suspend_data', 'finish'], 'nothing else is said');
  assert.ok(notedOf('cmi.suspend_data').every(text => text.length <= 4096));
});

test('SCORM: a window that dies loses nothing', { timeout: 120_000 }, async () => {
  const context = await browser.newContext();
  const { page, frame } = await visit(context);
  await begin(frame);
  await rideUntil(frame, inRoom('low-table'));
  const crash = await context.newCDPSession(page);
  await Promise.race([crash.send('Page.crash').catch(() => {}), page.waitForEvent('crash')]);
  assert.deepEqual(notedOf('finish'), [], 'there was no time for a last word');
  const again = await visit(context);
  await again.frame.click('#action-resume');
  await again.frame.waitForSelector('[data-room="low-table"]');
});

test('SCORM: a platform that refuses is named with what to do, and gets the ride the next time', { timeout: 120_000 }, async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const { page, frame } = await visit(context, { bad: 'refuses' });
  await begin(frame);
  await rideUntil(frame, inRoom('shoe-lockers'));
  assert.match(await line(frame), /did not take your ride \(391 The database is away\).*kept in this browser/);
  await page.screenshot({ path: `${out}browser-scorm-refused.png` });
  await page.close();
  assert.equal(held.cmi, null);
  const again = await visit(context);
  assert.equal(await line(again.frame), '');
  assert.match(held.cmi.suspend_data, /"shoe-lockers"/);
  await again.frame.click('#action-resume');
  await again.frame.waitForSelector('[data-room="shoe-lockers"]');
  // Another learner at the same machine finds nothing of it.
  assert.deepEqual(await again.frame.evaluate(() => Object.keys(localStorage)), []);
  await again.page.close();

  // Refused once more; meanwhile the learner rides on at another machine, and that is what counts then.
  const refused = await visit(context, { bad: 'refuses' });
  await turn(refused.frame, () => refused.frame.click('#action-resume'));
  await rideUntil(refused.frame, page => page.room !== 'shoe-lockers');
  await refused.page.close();
  const elsewhere = await visit(await browser.newContext());
  await turn(elsewhere.frame, () => elsewhere.frame.click('#action-resume'));
  await turn(elsewhere.frame, () => elsewhere.frame.click('button.onward'));
  await turn(elsewhere.frame, () => elsewhere.frame.click('button.option:not([aria-disabled]) >> nth=-1'));
  await elsewhere.page.close();
  const newer = held.cmi.suspend_data;
  const last = await visit(context);
  assert.equal(held.cmi.suspend_data, newer, 'an older copy does not take the place of a newer ride');
  assert.deepEqual(await last.frame.evaluate(() => Object.keys(localStorage)), []);
});

test('SCORM: a platform that does not answer leaves the ride where this browser keeps it', { timeout: 120_000 }, async () => {
  const context = await browser.newContext();
  const { page, frame } = await visit(context, { bad: 'closed' });
  assert.match(await line(frame), /not listening/);
  await begin(frame);
  await rideUntil(frame, inRoom('low-table'));
  assert.deepEqual(held.noted.filter(([name]) => name !== 'finish'), []);
  await page.close();
  const again = await visit(context, { bad: 'closed' });
  await again.frame.click('#action-resume');
  await again.frame.waitForSelector('[data-room="low-table"]');
});

test('SCORM: without a platform it plays, says so, and keeps the ride', { timeout: 120_000 }, async () => {
  const page = await (await browser.newContext({ locale: 'en' })).newPage();
  await page.goto(platform.address + QUERY);
  await ready(page);
  assert.match(await line(page), /no learning platform/);
  await page.screenshot({ path: `${out}browser-scorm-none.png` });
  await begin(page);
  await rideUntil(page, inRoom('low-table'));
  assert.equal(await page.locator('#keeping').isVisible(), false, 'it is said before the ride, not during it');
  await page.reload();
  await ready(page);
  await page.click('#action-resume');
  await page.waitForSelector('[data-room="low-table"]');
});

test('SCORM: the manifest names every file, one part, and no score', async () => {
  const manifest = new TextDecoder().decode(scorm.get('imsmanifest.xml'));
  const named = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, name]) => name);
  assert.deepEqual(named.sort(), [...scorm.keys()].filter(name => name !== 'imsmanifest.xml').sort());
  assert.equal(manifest.match(/scormtype="sco"/g).length, 1);
  assert.doesNotMatch(manifest, /masteryscore|\{\{/);
  assert.ok(!scorm.has('service-worker.js') && !new TextDecoder().decode(scorm.get('index.html')).includes('manifest.webmanifest'));
});

/** A platform for cmi5: what was asked of it, in order. */
function learningRecords() {
  const records = { tokens: 0, statements: [], states: new Map(), asked: [], mode: 'Normal', refuses: false };
  records.answer = async (request, response, url) => {
    const answer = (status, value = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization, content-type, x-experience-api-version', 'access-control-allow-methods': 'GET, PUT, POST' });
      response.end(status === 204 ? undefined : JSON.stringify(value));
      return true;
    };
    if (request.method === 'OPTIONS') return answer(204);
    if (url.pathname === '/token') {
      if (request.method !== 'POST') return answer(405);
      return answer(200, records.tokens++ === 0 ? { 'auth-token': 'c2VjcmV0' } : { 'error-code': '1', 'error-text': 'The token has been given' });
    }
    const path = url.pathname.replace('/records/', ''), query = Object.fromEntries(url.searchParams);
    records.asked.push(`${request.method} ${path} ${query.stateId ?? query.profileId ?? ''}`.trim());
    assert.equal(request.headers.authorization, 'Basic c2VjcmV0');
    assert.equal(request.headers['x-experience-api-version'], '1.0.3');
    if (query.agent) assert.deepEqual(JSON.parse(query.agent), ACTOR);
    const text = await body(request);
    if (records.refuses && request.method === 'PUT') { records.refused = text; return answer(500); }
    if (path === 'statements') { records.statements.push(JSON.parse(text)); return answer(204); }
    if (path === 'agents/profile') return answer(200, { languagePreference: 'ja,en', audioPreference: 'on' });
    if (query.stateId === 'LMS.LaunchData') return answer(200, { launchMode: records.mode, returnURL: 'http://127.0.0.1/back', contextTemplate: { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' }, contextActivities: { grouping: [{ id: 'urn:part' }] } } });
    if (request.method === 'PUT') { records.states.set(query.stateId, JSON.parse(text)); return answer(204); }
    return records.states.has(query.stateId) ? answer(200, records.states.get(query.stateId)) : answer(404);
  };
  return records;
}

const ACTOR = { objectType: 'Agent', account: { homePage: 'http://127.0.0.1', name: 'opaque-7' } };
const launched = (lrs, more = '') => `${QUERY}${more}&${new URLSearchParams({ endpoint: `${lrs.origin}/records/`, fetch: `${lrs.origin}/token`, actor: JSON.stringify(ACTOR), registration: 'a7f2d3de-0000-4000-8000-000000000001', activityId: 'urn:launched:part' })}`;

test('cmi5: initialized first, completed once, terminated last, and nothing else is sent', { timeout: 240_000 }, async () => {
  const records = learningRecords();
  const lrs = await host('/', new Map(), records.answer);
  const site = await host('/course/', packed('cmi5', '--pack', 'no-reason'));
  const context = await browser.newContext();
  const asked = [];
  context.on('request', request => { if (!request.url().startsWith(site.address)) asked.push(request.url()); });
  const verbs = () => records.statements.map(statement => statement.verb.id.split('/').pop());
  const visit = async more => {
    records.tokens = 0;
    const page = await context.newPage();
    await page.goto(site.address + launched(lrs, more));
    await ready(page);
    return page;
  };

  const page = await visit();
  assert.deepEqual(records.asked.slice(0, 4), ['GET activities/state LMS.LaunchData', 'GET agents/profile cmi5LearnerPreferences', 'GET activities/state my-small-home', 'PUT statements']);
  assert.equal(records.tokens, 1);
  assert.equal(await page.getAttribute('html', 'lang'), 'ja', 'the language the learner has set on the platform');
  await begin(page);
  await rideUntil(page, inRoom('shoe-lockers'));
  await until(() => records.states.get('my-small-home')?.place === 'shoe-lockers');
  const state = records.states.get('my-small-home');
  assert.match(state.journey, /"low-table"/);
  assert.deepEqual(Object.keys(state).sort(), ['completed', 'journey', 'place']);
  const elsewhere = await host('/', new Map([['index.html', '']]));
  assert.equal(await page.evaluate(address => fetch(address, { mode: 'no-cors' }).then(() => 'let through', () => 'refused'), elsewhere.address), 'refused', 'no host but the platform is asked');
  await elsewhere.close();
  await page.goto('about:blank');
  await until(() => verbs().includes('terminated'));
  assert.deepEqual(verbs(), ['initialized', 'terminated']);

  const second = await visit();
  await turn(second, () => second.click('#action-resume'));
  assert.equal((await shown(second)).room, 'shoe-lockers');
  await rideUntil(second, ended);
  await until(() => verbs().includes('completed'));
  await settled(second, 'done');
  await second.screenshot({ path: `${out}browser-cmi5-done.png` });
  assert.equal(await second.locator('#keeping a').getAttribute('href'), 'http://127.0.0.1/back');
  await second.goto('about:blank');
  await until(() => verbs().length === 5);

  const third = await visit(SHORTLY);
  await begin(third);
  await rideUntil(third, ended);
  // A page that is loaded again belongs to a visit that is over.
  const before = records.tokens;
  await third.reload();
  await ready(third);
  assert.equal(await third.locator('#keeping').getAttribute('data-about'), 'closed');
  assert.equal(records.tokens, before, 'the token is asked for once');
  assert.equal(await third.locator('#action-resume').count(), 1, 'and nothing is lost');
  await third.close();
  assert.deepEqual(verbs(), ['initialized', 'terminated', 'initialized', 'completed', 'terminated', 'initialized', 'terminated']);

  for (const statement of records.statements) {
    assert.deepEqual(statement.actor, ACTOR);
    assert.deepEqual(statement.object, { objectType: 'Activity', id: 'urn:launched:part' });
    assert.equal(statement.context.registration, 'a7f2d3de-0000-4000-8000-000000000001');
    assert.equal(statement.context.extensions['https://w3id.org/xapi/cmi5/context/extensions/sessionid'], 's-1');
    assert.deepEqual(statement.context.contextActivities.grouping, [{ id: 'urn:part' }]);
    const categories = statement.context.contextActivities.category.map(({ id }) => id.split('/').pop());
    assert.deepEqual(categories, statement.verb.id.endsWith('completed') ? ['cmi5', 'moveon'] : ['cmi5']);
    assert.equal(statement.result?.score, undefined);
  }
  assert.deepEqual(records.statements[3].result.completion, true);
  assert.match(records.statements[3].result.duration, /^PT[\d.]+S$/);
  assert.deepEqual(asked.filter(url => !url.startsWith(lrs.origin) && url !== 'about:blank'), [], 'no other host is asked');
  await site.close(); await lrs.close();
});

test('cmi5: a platform that refuses is said, and gets ride and ending the next time', { timeout: 120_000 }, async () => {
  const records = learningRecords();
  const lrs = await host('/', new Map(), records.answer);
  const site = await host('/course/', packed('cmi5', '--pack', 'no-reason', '--lang', 'en'));
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.address + launched(lrs, SHORTLY));
  await ready(page);
  records.refuses = true;
  await begin(page);
  await rideUntil(page, ended);
  assert.match(await line(page), /500/);
  await page.close();
  await until(() => /terminated/.test(records.refused));
  Object.assign(records, { refuses: false, tokens: 0, statements: [] });
  const again = await context.newPage();
  await again.goto(site.address + launched(lrs, SHORTLY));
  await ready(again);
  await settled(again, 'done');
  assert.deepEqual(records.statements.map(({ verb }) => verb.display.en), ['initialized', 'completed']);
  assert.equal(records.states.get('my-small-home').completed, true);
  await site.close(); await lrs.close();
});

test('cmi5: a look back by a teacher counts for nothing', { timeout: 120_000 }, async () => {
  const records = Object.assign(learningRecords(), { mode: 'Review' });
  const lrs = await host('/', new Map(), records.answer);
  const site = await host('/course/', packed('cmi5', '--pack', 'no-reason'));
  const page = await (await browser.newContext()).newPage();
  await page.goto(site.address + launched(lrs, SHORTLY));
  await ready(page);
  await begin(page);
  await rideUntil(page, ended);
  await page.goto('about:blank');
  await until(() => records.statements.length === 2);
  assert.deepEqual(records.statements.map(({ verb }) => verb.display.en), ['initialized', 'terminated']);
  assert.equal(records.states.size, 0);
  await site.close(); await lrs.close();
});
