// How long it takes from an event on the phone floor to the painted board and to the TV page: real
// clock, deliveries over HTTP, one open Live page, screens that poll.
import { openHouse } from './open-house.mjs';
import { tools } from './paths.mjs';

/** As html/live looks. */
const lookMs = 5_000;
const slowLookMs = 20_000;

/** As src/domain/tv/polling says. */
const pollMs = 10_000;
const jitterMs = 2_000;

/** How often we look ourselves whether something can be seen. */
const watchMs = 50;

const boardName = 'Activity Tracker';
/** Events that change who is seen in the queue. */
const arrivals = new Set(['call.created']);
const departures = new Set(['call.answered', 'call.hungup']);

/**
 * @param {object} options
 * @param {string} options.account - s, m or l.
 * @param {number} options.minutes - Of the real clock.
 * @param {number} options.screens - TV pages that poll.
 */
export async function measureLatency({ account, minutes, screens }) {
  const house = await openHouse(account, {
    time: { now: Date.now(), speed: 1 },
    switches: ['webhook.allowHttp=true'],
    host: { triggerSeconds: 60, skipWaitsWhenFrozen: false },
  });
  const { serve } = await import('../../build/host.mjs');
  const site = await serve(house.host, { port: 0, buildDir: tools });
  house.host.webAppUrl = `${site.url}/macros/s/local/exec`;
  await house.run('setupActivityTracker');
  await ask(house, 'apiConnectWebhooks', house.host.webAppUrl);
  const tvUrl = await makeTvLink(house);
  house.host.startTriggers();

  const live = keepLive(house);
  const board = watchBoard(house, live);
  const tv = Array.from({ length: screens }, () => watchTv(tvUrl));
  // the first board, and webhooks that are seen to work
  await pause(20_000);
  const events = follow(house.simulator, [board, ...tv]);
  await pause(minutes * 60_000);
  events.stop();
  // what was told last may still appear
  await pause(30_000);
  await Promise.all([live, board, ...tv].map((each) => each.stop()));
  await site.close();
  await house.close();
  const sum = (name) => tv.reduce((total, { counts }) => total + counts[name], 0);
  return {
    ...{ account, minutes, screens, events: events.count() },
    board: describe(board.seconds),
    tv: describe(tv.flatMap(({ seconds }) => seconds)),
    answers: { sent: sum('answers'), failed: sum('failures') },
    live: live.counts,
  };
}

async function ask(house, name, ...args) {
  const { result } = await house.run(name, 'sidebar', args);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

async function makeTvLink(house) {
  const address = house.host.webAppUrl;
  const { view } = await ask(house, 'apiMakeTvLink', { name: 'Bench', days: 0, address });
  return view.links[0].url.replace('view=tv&', 'view=tv-data&');
}

/** An open Live page. */
function keepLive(house) {
  const counts = { looks: 0, repaints: 0, slowestSeconds: 0 };
  let paintBegun = 0;
  const looking = repeat(async () => {
    const begun = Date.now();
    const { outcome } = await ask(house, 'apiLookLive');
    counts.looks += 1;
    if (outcome === 'repainted') {
      counts.repaints += 1;
      counts.slowestSeconds = Math.max(counts.slowestSeconds, (Date.now() - begun) / 1000);
      paintBegun = begun;
    }
    return outcome === 'failed' ? slowLookMs : lookMs;
  });
  return { counts, paintBegun: () => paintBegun, stop: looking.stop };
}

/** Whether a caller stands in the queue on the sheet. */
function watchBoard(house, live) {
  const watcher = makeWatcher();
  const watching = repeat(async () => {
    const texts = queueTexts(house.host.workbook);
    watcher.look(({ digits }) => texts.some((text) => text.includes(digits)), live.paintBegun());
    return watchMs;
  });
  return { ...watcher, stop: watching.stop };
}

function queueTexts(workbook) {
  const sheet = workbook.sheetByName(boardName);
  const texts = [];
  for (let row = 3; row < 200; row += 1) {
    const value = sheet?.cellAt(row, 1)?.value;
    if (value) texts.push(String(value).replace(/\D/g, ''));
  }
  return texts;
}

/** Whether a caller stands in what a screen was sent; a screen asks as html/tv does. */
function watchTv(url) {
  const watcher = makeWatcher();
  const counts = { answers: 0, failures: 0 };
  const watching = repeat(async () => {
    const answer = await getJson(url);
    if (answer?.ok) counts.answers += 1;
    else counts.failures += 1;
    if (answer?.board) {
      const ids = new Set(answer.board.queue.map(({ id }) => id));
      watcher.look(({ id }) => ids.has(id), answer.board.takenAt * 1000);
    }
    return pollMs + (2 * Math.random() - 1) * jitterMs;
  });
  return { ...watcher, counts, stop: watching.stop };
}

async function getJson(url) {
  try {
    return await (await fetch(url)).json();
  } catch {
    // counted as a failure
    return undefined;
  }
}

/**
 * Measures from an event to the first look in which it can be seen: somebody is there, or gone again.
 * Who came and went between two looks was never seen: then the first board counts that was begun
 * after they left.
 */
function makeWatcher() {
  const callers = new Map();
  const seconds = [];
  const note = (at) => seconds.push((Date.now() - at) / 1000);
  return {
    seconds,
    expect: ({ id, digits, comes, at }) => {
      if (comes) callers.set(id, { id, digits, came: at, isSeen: false });
      else Object.assign(callers.get(id) ?? {}, { left: at });
    },
    /** @param begunAt - Milliseconds: when the board was begun that is looked at. */
    look: (isThere, begunAt) => {
      for (const caller of callers.values()) {
        if (isThere(caller)) {
          if (!caller.isSeen) note(caller.came);
          caller.isSeen = true;
        } else if (caller.left && (caller.isSeen || begunAt >= caller.left)) {
          if (!caller.isSeen) note(caller.came);
          note(caller.left);
          callers.delete(caller.id);
        }
      }
    },
  };
}

/** Tells watchers of each caller who comes and goes. */
function follow(simulator, watchers) {
  const waiting = new Set();
  let count = 0;
  const unfollow = simulator.onEvent(({ kind, call }) => {
    const comes = arrivals.has(kind);
    if (!comes && !departures.has(kind)) return;
    if (call.direction !== 'inbound' || !call.externalNumber) return;
    // who was there before we looked, or has left already, tells nothing
    if (!comes && !waiting.delete(call.id)) return;
    if (comes) waiting.add(call.id);
    count += 1;
    const event = { id: call.id, digits: call.externalNumber.slice(1), comes, at: Date.now() };
    for (const watcher of watchers) watcher.expect(event);
  });
  return { stop: unfollow, count: () => count };
}

/** Does something again and again, with the pause it asks for. */
function repeat(work) {
  let isOver = false;
  let wake = () => {};
  const round = async () => {
    while (!isOver) {
      const ms = await work();
      await new Promise((resolve) => {
        wake = resolve;
        if (!isOver) setTimeout(resolve, ms);
        else resolve();
      });
    }
  };
  const ended = round();
  return {
    stop: async () => {
      isOver = true;
      wake();
      await ended;
    },
  };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function describe(seconds) {
  const sorted = [...seconds].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const round = (value) => (value === undefined ? null : Number(value.toFixed(1)));
  return { n: sorted.length, median: round(at(0.5)), p90: round(at(0.9)), worst: round(at(1)) };
}
