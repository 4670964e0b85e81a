import { startCursor, writeBackfillCursor } from '../../../src/domain/backfill/cursor';
import { filledGap, openGap } from '../../../src/domain/backfill/open-gap';
import { type JobState, startJob } from '../../../src/domain/jobs/job';
import { earliestReachable } from '../../../src/domain/search/reach';
import { now } from '../../builders/now';

const gap = { from: now - 7200, to: now - 3600, foundAt: now - 600 };
const proposed = { from: now - 7320, to: now - 3600 };

const backfilled = (from: number, to: number, state: JobState = 'done') => ({
  ...startJob({
    cursor: writeBackfillCursor(startCursor({ from, to }, false)),
    total: 1,
    startedAt: now - 300,
    by: '',
  }),
  state,
});

test.each([
  ['no gap was announced', undefined, undefined, undefined],
  ['one was announced', gap, undefined, proposed],
  ['it was filled', gap, backfilled(now - 8000, now), undefined],
  ['exactly it was filled', gap, backfilled(proposed.from, proposed.to), undefined],
  ['it is being filled', gap, backfilled(now - 8000, now, 'running'), proposed],
  ['filling it was cancelled', gap, backfilled(now - 8000, now, 'cancelled'), proposed],
  ['a part of it was filled', gap, backfilled(now - 7000, now), proposed],
  [
    'it is older than what Aircall keeps',
    { ...gap, to: earliestReachable(now) - 1 },
    undefined,
    undefined,
  ],
])('%s', (_, announced, job, period) => {
  expect(openGap({ gap: announced, job, now })).toEqual(period);
});

test('a gap that was filled stays so when another backfill begins, ends or is cancelled', () => {
  const first = filledGap({ gap, job: backfilled(now - 8000, now) });
  expect(first).toEqual(proposed);
  const cursor = writeBackfillCursor(startCursor({ from: now - 600, to: now }, false, first));
  const states: readonly JobState[] = ['running', 'cancelled', 'done'];
  for (const state of states) {
    const job = { ...backfilled(now - 600, now, state), cursor };
    expect([state, openGap({ gap, job, now })]).toEqual([state, undefined]);
    expect(filledGap({ gap, job })).toEqual(first);
    const later = { ...gap, to: now - 60 };
    expect(openGap({ gap: later, job, now })).toEqual({ ...proposed, to: now - 60 });
  }
});

test('what was not filled is not handed on', () => {
  expect(filledGap({ gap, job: undefined })).toBeUndefined();
  expect(filledGap({ gap: undefined, job: backfilled(now - 8000, now) })).toBeUndefined();
  expect(filledGap({ gap, job: backfilled(now - 8000, now, 'cancelled') })).toBeUndefined();
});
