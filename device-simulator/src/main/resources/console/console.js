'use strict';
const byId = id => document.getElementById(id);
const DOOR_FAULTS = [['fire', 'Fire input here'], ['breakGlass', 'Break the glass'], ['replaceGlass', 'Replace the glass'],
  ['heldOpen', 'Hold it open'], ['forced', 'Force it'], ['tamper', 'Tamper with it']];
const FAULTS = [
  ['Line', [[{fault: 'offline'}, 'Cut the line'], [{fault: 'cutSending'}, 'Cut it one way: cannot send'],
    [{fault: 'cutHearing'}, 'Cut it one way: cannot hear'], [{fault: 'online'}, 'Mend the line']]],
  ['Power', [[{fault: 'powerLoss'}, 'Cut the power'], [{fault: 'powerReturn'}, 'Power comes back'],
    [{fault: 'powerReturn', clockFailed: true}, 'Power comes back, its clock failed']]],
  ['Fire', [[{fault: 'fire'}, 'Fire input at every door'], [{fault: 'fireReset'}, 'Reset the fire panel']]],
  ['Clock', [[{fault: 'clockUntrusted'}, 'It no longer trusts its clock']]],
  ['Events and lists', [[{fault: 'resend'}, 'Send again'], [{fault: 'resend', shuffled: true}, 'Send again out of order'],
    [{fault: 'refuseLists'}, 'Refuse new lists'], [{fault: 'refuseLists', refuse: false}, 'Take new lists again'],
    [{fault: 'forget'}, 'Forget its numbering']]],
  ['Case', [[{fault: 'tamper'}, 'Open its case']]]];
const CAUSES = {FREE: 'the door is free that way', NO_LIST: 'it has no list yet, so it opens', NO_POWER: 'it has no power',
  OUTSIDE_WINDOW: 'it is outside her agreed times', ESCORT_NEEDED: 'someone has to go along',
  ASK_EACH_TIME: 'staff are asked each time',
  UNKNOWN_FOB: 'it does not know this fob', NO_FOB: 'no fob was shown', STALE_LIST: 'its list is too old to hold anyone',
  NO_ENTRY: 'this fob has no entry here', SECURED: 'the door is secured for a time'};
const LINES = {WHOLE: 'whole', CUT: 'cut', CANNOT_SEND: 'cut one way: cannot send', CANNOT_HEAR: 'cut one way: cannot hear'};
let devices = [];
let locks = [];

async function ask(path, body) {
  const answer = await fetch(path, body === undefined ? {} :
    {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});
  const json = await answer.json();
  if (!answer.ok) { throw new Error(json.detail); }
  return json;
}

function problem(error) {
  byId('problem').hidden = !error;
  byId('problem').textContent = error ? 'Not done: ' + error.message : '';
}

async function attempt(work) {
  try { problem(); await work(); await refresh(); } catch (error) { problem(error); }
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function button(text, label, act) {
  const made = element('button', text);
  made.type = 'button';
  if (label) { made.setAttribute('aria-label', label); }
  made.addEventListener('click', () => attempt(act));
  return made;
}

const current = () => devices.find(device => device.device === byId('device').value);
const path = () => '/devices/' + byId('device').value;

function options(select, values) {
  const same = values.length === select.options.length && values.every((value, i) => select.options[i].value === value);
  if (!same) {
    const before = select.value;
    select.replaceChildren(...values.map(value => new Option(value)));
    if (values.includes(before)) { select.value = before; }
  }
}

async function refresh() {
  if (devices.length === 0) {
    devices = (await ask('/devices')).devices;
  } else {
    const fresh = await ask(path());
    devices = devices.map(device => device.device === fresh.device ? fresh : device);
  }
  locks = (await ask('/locks')).locks;
  options(byId('device'), devices.map(device => device.device));
  show();
}

function show() {
  const device = current();
  const version = device.listVersion;
  const rows = [['Power', device.powered ? 'on' : 'off'],
    ['Connection', (device.online ? 'connected' : 'not connected') + ', line ' + LINES[device.line]],
    ['Clock', device.at + (device.clock === 'SYNCED' ? ', trusted' : ', not trusted')],
    ['List', version ? 'version ' + version.generation + '.' + version.n + (device.listStale ? ', too old' : '') : 'none yet'],
    ['Events', 'numbered to ' + device.epoch + '/' + device.lastSeq + ', ' + device.unreceipted + ' without a receipt']];
  byId('state').replaceChildren(...rows.flatMap(([name, text]) => [element('dt', name), element('dd', text)]));
  byId('asat').textContent = new Date().toLocaleTimeString('en-GB');
  options(byId('door'), device.doors.map(door => door.door));
  showDoors(device);
  showPad(device.pad);
  showLocks();
}

function showPad(pad) {
  byId('programmer').hidden = !pad;
  if (!pad) { return; }
  const text = pad.fob ? 'Fob ' + pad.fob + ' lies on it' + (pad.broken ? ', and cannot be read back.' : '.') : 'Nothing lies on it.';
  if (byId('lying').textContent !== text) { byId('lying').textContent = text; }
}

function showLocks() {
  byId('locked').hidden = locks.length === 0;
  options(byId('lock'), locks.map(lock => lock.door));
  const lock = locks.find(one => one.door === byId('lock').value);
  byId('lockclock').textContent = lock ? 'Its clock says ' + lock.at : '';
}

function showDoors(device) {
  const body = byId('doors');
  if (body.dataset.device !== device.device) {
    body.dataset.device = device.device;
    body.replaceChildren(...device.doors.map(doorRow));
    fobs();
  }
  device.doors.forEach((door, i) => {
    const text = door.mode === 'RELEASED' ? 'released by ' + door.releasedBy.toLowerCase() : 'closed, as its list says';
    const cell = body.rows[i].cells[1];
    if (cell.textContent !== text) { cell.textContent = text; }
  });
}

function doorRow(door) {
  const row = document.createElement('tr');
  const name = element('th', door.door);
  name.scope = 'row';
  const acts = document.createElement('td');
  DOOR_FAULTS.forEach(([fault, text]) => acts.append(button(text, text + ', ' + door.door, async () => {
    await ask(path() + '/faults', {fault, door: door.door});
    say(door.door + ': ' + text.toLowerCase() + '.');
  })));
  row.append(name, document.createElement('td'), acts);
  return row;
}

async function fobs() {
  const known = (await ask(path() + '/fobs')).fobs;
  byId('fobs').replaceChildren(...known.map(({fob, kind}) => new Option(kind.toLowerCase(), fob)));
}

function say(text) {
  const list = byId('answers');
  if (list.firstElementChild.className === 'quiet') { list.replaceChildren(); }
  list.prepend(element('li', new Date().toLocaleTimeString('en-GB') + ' ' + text));
  while (list.children.length > 20) { list.lastElementChild.remove(); }
}

function words(door, way, answer) {
  const what = {OPEN: 'opens', OPEN_WITH_ESCORT: 'opens for both', ASK: 'stays closed: ask staff'}[answer.outcome];
  const released = answer.releasedBy ? ', it stands released by ' + answer.releasedBy.toLowerCase() : '';
  const why = answer.cause && !released ? ', ' + (CAUSES[answer.cause] || answer.cause) : '';
  const wait = answer.waitsSeconds ? '. It waits ' + answer.waitsSeconds + ' seconds for the other fob' : '';
  const shows = answer.says ? '. It says “' + answer.says + '”' : '';
  const event = answer.kind ? '. Event ' + answer.epoch + '/' + answer.seq + ' ' + answer.kind : '. No event';
  const code = answer.cause ? ' (' + answer.cause + ')' : '';
  return door + ', way ' + way.toLowerCase() + ': ' + (wait ? 'waits' : what) + why + released + code + wait + shows + event + '.';
}

function fobShown(body) {
  if (byId('fob').value.trim()) { body.fob = byId('fob').value.trim(); }
  return body;
}

byId('come').addEventListener('submit', event => {
  event.preventDefault();
  attempt(async () => {
    const door = byId('door').value;
    const way = new FormData(byId('come')).get('way');
    const body = fobShown({way});
    if (byId('escort').value.trim()) { body.escort = byId('escort').value.trim(); }
    say(words(door, way, await ask(path() + '/doors/' + door + '/present', body)));
  });
});
byId('call').addEventListener('click', () => attempt(async () => {
  const door = byId('door').value;
  const event = await ask(path() + '/doors/' + door + '/call', fobShown({}));
  say(door + ': the call button was pressed. Event ' + event.epoch + '/' + event.seq + ' ' + event.kind + '.');
}));
byId('step').addEventListener('submit', event => {
  event.preventDefault();
  const seconds = Number(byId('seconds').value);
  attempt(async () => {
    await ask(path() + '/faults', {fault: 'drift', seconds});
    say(byId('device').value + ': its clock was moved by ' + seconds + ' seconds.');
  });
});
byId('pad').addEventListener('submit', event => {
  event.preventDefault();
  attempt(async () => {
    const laid = await ask(path() + '/pad', {fob: byId('padfob').value.trim(), broken: byId('broken').checked});
    say(byId('device').value + ': fob ' + laid.fob + ' was laid on the pad.');
  });
});
byId('lift').addEventListener('click', () => attempt(async () => {
  await ask(path() + '/pad', {});
  say(byId('device').value + ': the fob was taken from the pad.');
}));
byId('atlock').addEventListener('submit', event => {
  event.preventDefault();
  const door = byId('lock').value;
  const way = new FormData(byId('atlock')).get('lockway');
  attempt(async () => {
    const answer = await ask('/locks/' + door + '/present', {way, fob: byId('lockfob').value.trim()});
    say('Lock ' + door + ', way ' + way.toLowerCase() + ': ' + (answer.outcome === 'OPEN' ? 'opens.' : 'stays closed: ask staff.'));
  });
});
byId('setclock').addEventListener('click', () => attempt(async () => {
  const door = byId('lock').value;
  const set = await ask('/locks/' + door + '/clock', {at: current().at});
  say('Lock ' + door + ': its clock was set to ' + set.at + '.');
}));
byId('lock').addEventListener('change', showLocks);
byId('device').addEventListener('change', () => attempt(async () => {}));
FAULTS.forEach(([heading, faults]) => {
  byId('faults').append(element('h3', heading), ...faults.map(([fault, text]) => button(text, '', async () => {
    await ask(path() + '/faults', fault);
    say(byId('device').value + ': ' + text.toLowerCase() + '.');
  })));
});
attempt(async () => {});
setInterval(() => { if (!document.hidden) { refresh().catch(problem); } }, 3000);
