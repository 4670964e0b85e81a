import fc from 'fast-check';
import {
  afterSlice,
  isDue,
  isLeftAlone,
  type Job,
  type JobState,
  type JobWish,
  parseJob,
  type SliceOutcome,
  startJob,
  steerJob,
} from '../../../src/domain/jobs/job';
import { now } from '../../builders/now';

const begun = startJob({ cursor: 'numbers', total: 600, startedAt: now, by: 'ann@example.com' });
const job = (facts: Partial<Job> = {}): Job => ({ ...begun, ...facts });
const problem = { what: 'Aircall did not answer.', whatToDo: 'Wait.' };
const progress: SliceOutcome = { kind: 'progress', cursor: 'numbers', done: 40, total: 600 };
const setback: SliceOutcome = { kind: 'setback', problem, notBefore: now + 60 };

describe('what a person wants', () => {
  it.each<[JobState, JobWish, JobState]>([
    ['running', 'pause', 'paused'],
    ['running', 'resume', 'running'],
    ['running', 'cancel', 'cancelled'],
    ['paused', 'pause', 'paused'],
    ['paused', 'resume', 'running'],
    ['paused', 'cancel', 'cancelled'],
    ['failed', 'pause', 'failed'],
    ['failed', 'resume', 'running'],
    ['failed', 'cancel', 'cancelled'],
    ['done', 'resume', 'done'],
    ['done', 'cancel', 'done'],
    ['cancelled', 'pause', 'cancelled'],
    ['cancelled', 'resume', 'cancelled'],
  ])('%s, %s: %s', (state, wish, expected) => {
    expect(steerJob(job({ state }), wish, now).state).toBe(expected);
  });

  it('a job that failed is resumed with a clean slate', () => {
    const failed = job({ state: 'failed', problem, setbacks: 10, endedAt: now, done: 40 });
    expect(steerJob(failed, 'resume', now)).toEqual(job({ done: 40 }));
  });
});

describe('after a slice', () => {
  it('the job has got on', () => {
    const outcome = { ...progress, notBefore: now + 30 } as const;
    expect(afterSlice(begun, begun, outcome, now + 5)).toEqual(
      job({ done: 40, notBefore: now + 30, slicedAt: now + 5 }),
    );
  });

  it.each<[JobState, SliceOutcome, JobState]>([
    ['running', { kind: 'finished', done: 600, total: 600 }, 'done'],
    ['paused', progress, 'paused'],
    ['cancelled', progress, 'cancelled'],
    ['paused', { kind: 'finished', done: 600, total: 600 }, 'done'],
    ['cancelled', { kind: 'finished', done: 600, total: 600 }, 'done'],
    ['running', { kind: 'failed', problem }, 'failed'],
    ['paused', { kind: 'failed', problem }, 'paused'],
    ['running', setback, 'running'],
  ])('that was %s meanwhile, %j leaves it %s', (state, outcome, expected) => {
    expect(afterSlice(job({ state }), begun, outcome, now)?.state).toBe(expected);
  });

  it('what a paused slice did is not lost', () => {
    expect(afterSlice(job({ state: 'paused' }), begun, progress, now)?.done).toBe(40);
  });

  it('a job that was begun anew meanwhile is left alone', () => {
    const anew = job({ startedAt: now + 1 });
    expect(afterSlice(anew, begun, progress, now)).toBe(anew);
    expect(afterSlice(undefined, begun, progress, now)).toBeUndefined();
  });

  it('a setback says why, and the tenth in a row ends the job; one success forgets them', () => {
    let current = begun;
    for (let times = 1; times < 10; times += 1) {
      current = afterSlice(current, current, setback, now) ?? begun;
      expect(current).toMatchObject({ state: 'running', setbacks: times, problem });
    }
    expect(afterSlice(current, current, setback, now)).toMatchObject({ state: 'failed', problem });
    const well = afterSlice(current, current, progress, now);
    expect(well).toMatchObject({ state: 'running', setbacks: 0 });
    expect(well).not.toHaveProperty('problem');
  });
});

it.each([
  ['at once', {}, true, false],
  ['not before it is told', { notBefore: now + 1 }, false, false],
  ['not when paused', { state: 'paused' }, false, false],
  [
    'by the trigger only when no page does',
    { startedAt: now - 91, slicedAt: now - 91 },
    true,
    true,
  ],
  [
    'not by the trigger while a page does',
    { startedAt: now - 500, slicedAt: now - 80 },
    true,
    false,
  ],
] as const)('a slice is done %s', (_, facts, due, leftAlone) => {
  expect([isDue(job(facts), now), isLeftAlone(job(facts), now)]).toEqual([due, leftAlone]);
});

it.each([undefined, '', '{}', '[1]', '{"state":"dancing","startedAt":1}', '{"state":"running"}'])(
  '%j is no job',
  (text) => expect(parseJob(text)).toBeUndefined(),
);

it('is kept as text whatever happens to it, and stays small', () => {
  const outcomes: fc.Arbitrary<SliceOutcome> = fc.constantFrom<SliceOutcome[]>(
    progress,
    setback,
    { kind: 'finished', done: 600, total: 600 },
    { kind: 'failed', problem },
  );
  const wishes = fc.constantFrom<JobWish[]>('pause', 'resume', 'cancel');
  fc.assert(
    fc.property(fc.array(fc.oneof(outcomes, wishes)), (steps) => {
      let current: Job = begun;
      for (const step of steps) {
        const before = current.state;
        current =
          typeof step === 'string'
            ? steerJob(current, step, now)
            : (afterSlice(current, current, step, now) ?? current);
        expect(parseJob(JSON.stringify(current))).toEqual(current);
        expect(JSON.stringify(current).length).toBeLessThan(1000);
        if (before === 'done') expect(current.state).toBe('done');
      }
    }),
    { numRuns: 200 },
  );
});
