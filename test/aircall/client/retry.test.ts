import { decideRetry, type RetryQuestion } from '../../../src/aircall/client/retry';
import type { HttpOutcome } from '../../../src/ports/http';
import { answered } from '../builders';

const now = 1_763_600_000;
const timeout: HttpOutcome = { kind: 'failed', reason: 'timeout', detail: '' };
const unreachable: HttpOutcome = { kind: 'failed', reason: 'unreachable', detail: '' };
const limited = (seconds: number) => answered(429, '', { 'retry-after': `${seconds}` });

function decide(question: Partial<RetryQuestion>) {
  const usual = { method: 'GET', attempt: 1, now, random: 0.5, patienceSeconds: 5 } as const;
  return decideRetry({ ...usual, outcome: answered(200), ...question });
}

const retry = (afterSeconds: number) => ({ kind: 'retry', afterSeconds });
const giveUp = { kind: 'give-up' };
const settled = { kind: 'settled' };

describe('sending again', () => {
  it.each([
    ['success', { outcome: answered(200) }, settled],
    ['no content', { outcome: answered(204), method: 'POST' }, settled],
    ['a wrong key', { outcome: answered(403) }, settled],
    ['an unknown id', { outcome: answered(404) }, settled],
    ['a refusal', { outcome: answered(422), method: 'POST' }, settled],
    ['429, wait told', { outcome: limited(2) }, retry(2.5)],
    ['429 on a write: nothing was done', { outcome: limited(2), method: 'POST' }, retry(2.5)],
    ['429, told longer than the patience', { outcome: limited(30) }, giveUp],
    ['429, nothing told: a minute', { outcome: answered(429) }, giveUp],
    [
      '429 with patience for a minute',
      { outcome: answered(429), patienceSeconds: 90 },
      retry(60.5),
    ],
    ['429 for the second time', { outcome: limited(1), attempt: 2 }, retry(1.5)],
    ['429 for the third time', { outcome: limited(1), attempt: 3 }, giveUp],
    ['500 on a read', { outcome: answered(500) }, retry(0.5)],
    ['503 on a read, again', { outcome: answered(503), attempt: 2 }, retry(1)],
    ['503 on a read, third time', { outcome: answered(503), attempt: 3 }, giveUp],
    ['503 with a wait', { outcome: answered(503, '', { 'retry-after': '3' }) }, retry(3.5)],
    ['503 with a long wait', { outcome: answered(503, '', { 'retry-after': '300' }) }, giveUp],
    ['500 on PUT: twice is once', { outcome: answered(500), method: 'PUT' }, retry(0.5)],
    ['500 on DELETE: twice is once', { outcome: answered(500), method: 'DELETE' }, retry(0.5)],
    ['500 on POST: it may be done', { outcome: answered(500), method: 'POST' }, settled],
    ['a time-out on a read', { outcome: timeout }, retry(0.5)],
    ['a second time-out', { outcome: timeout, attempt: 2 }, giveUp],
    ['a time-out on POST: it may be done', { outcome: timeout, method: 'POST' }, settled],
    ['no connection on a read', { outcome: unreachable, attempt: 2 }, retry(1)],
    ['no connection, patience used up', { outcome: unreachable, patienceSeconds: 0 }, giveUp],
  ] as const)('%s', (_, question, decision) => {
    expect(decide(question)).toEqual(decision);
  });

  it.each([
    [0, 0],
    [0.99, 0.99],
  ])('is spread over the back-off: random %d waits %d s', (random, afterSeconds) => {
    expect(decide({ outcome: answered(500), random })).toEqual(retry(afterSeconds));
  });
});
