import { countBoard, describeStrip, type StripFacts } from '../../../src/domain/wallboard/strip';
import { now } from '../../builders/now';
import { oddAccount } from '../../builders/odd-account';

const board = {
  updatedAt: now,
  tookSeconds: 1.44,
  ageSeconds: 1.2,
  lastEventAgo: undefined,
  counts: { waiting: 3, free: 5, onCall: 7, away: 2 },
  callBacks: 0,
  alerts: { text: '', isLoud: false, count: 0, values: {} },
  signs: { slow: false, callers: false },
  warning: '',
  incomplete: undefined,
};

const facts = (change: Partial<StripFacts> = {}): StripFacts => ({
  now,
  timeZone: 'Europe/Paris',
  lookbackMinutes: 15,
  board,
  lastGoodAt: now,
  nextRunAt: now + 60,
  problem: undefined,
  ...change,
});

const problem = { what: 'Aircall cannot be reached.', whatToDo: 'The next run\ntries again.' };
const legend = '● Available   ▶ On a call   ◆ After-call work   ■ Do not disturb   ○ Offline';

test('all is well: how fresh the board is, the counts, and what the signs mean', () =>
  expect(describeStrip(facts())).toEqual({
    tone: 'calm',
    corner: ['✔ Updated 14:03:22', '☎ 3 waiting'],
    lines: [
      'Aircall API, 1 s old · took 1.4 s · next about 14:04 · activity period 15 min',
      `5 free · 7 on a call · 2 away   |   ${legend}`,
    ],
  }));

test.each([
  [4.2, 'webhooks, last event 4 s ago'],
  [119, 'webhooks, last event 119 s ago'],
  [245, 'webhooks, last event 4:05 ago'],
])('a board whose calls came by webhooks says so: %d s', (lastEventAgo, words) =>
  expect(describeStrip(facts({ board: { ...board, lastEventAgo } })).lines[0]).toBe(
    `${words} · took 1.4 s · next about 14:04 · activity period 15 min`,
  ),
);

test('signs that only some boards have stand in the legend, and what to mend before it', () => {
  const signs = { slow: true, callers: true };
  const warning = 'The sheet Groups has 1 incomplete row.';
  const strip = describeStrip(facts({ board: { ...board, signs, warning } }));
  expect(strip.tone).toBe('calm');
  expect(strip.lines[1]).toBe(
    `5 free · 7 on a call · 2 away   |   ⚠ ${warning}   |   ${legend}` +
      '   A: free to answer caller A   (A): busy now   ▲ slower than the target',
  );
});

test('without a schedule nothing is said of a next run', () =>
  expect(describeStrip(facts({ nextRunAt: undefined })).lines[0]).not.toContain('next'));

const failed = { board: undefined, problem };

test('after a failure: since when the board stands still, why, and what to do', () =>
  expect(describeStrip(facts({ ...failed, now: now + 245, nextRunAt: now + 300 }))).toEqual({
    tone: 'alarm',
    corner: ['⚠ Not updated', 'since 14:03:22'],
    lines: [
      'Aircall cannot be reached.   The board below is 4:05 old · next about 14:08',
      'The next run tries again.',
    ],
  }));

test('a refresh that is only put off is no alarm while the board is young', () => {
  const putOff = { board: undefined, problem: { ...problem, isPassing: true } };
  expect(describeStrip(facts({ ...putOff, now: now + 30 })).tone).toBe('notice');
  expect(describeStrip(facts({ ...putOff, now: now + 130 })).tone).toBe('alarm');
});

test('a board of yesterday says its day', () =>
  expect(describeStrip(facts({ ...failed, now: now + 86_400 })).corner[1]).toBe(
    'since 20 Nov 14:03:22',
  ));

test('a first refresh that failed', () =>
  expect(describeStrip(facts({ ...failed, lastGoodAt: undefined }))).toEqual({
    tone: 'alarm',
    corner: ['⚠ Not updated yet', ''],
    lines: ['Aircall cannot be reached.   next about 14:04', 'The next run tries again.'],
  }));

test('before the first refresh', () =>
  expect(describeStrip(facts({ board: undefined }))).toEqual({
    tone: 'notice',
    corner: ['◔ Waiting for data', ''],
    lines: [legend, ''],
  }));

test('while a cold start goes on, how much is still missing', () => {
  const incomplete = { shown: 1600, total: 5000 };
  const strip = describeStrip(facts({ board: { ...board, incomplete } }));
  expect(strip.tone).toBe('notice');
  expect(strip.corner[0]).toBe('◔ Updated 14:03:22');
  expect(strip.lines[1]).toBe(
    'Showing 1,600 of about 5,000 calls so far; the rest follows in the next runs.',
  );
});

test('a board that is not whole yet warns all the same', () => {
  const partial = { ...board, incomplete: { shown: 1, total: 2 }, warning: 'Too many agents.' };
  const { lines } = describeStrip(facts({ board: partial }));
  expect(lines[1]).toMatch(/next runs\. {3}⚠ Too many agents\.$/);
});

test('everyone is counted once, whatever their teams', () =>
  expect(countBoard(oddAccount)).toEqual({ waiting: 4, free: 1, onCall: 3, away: 5 }));
