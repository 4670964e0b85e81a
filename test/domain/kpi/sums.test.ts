import type { CallFact } from '../../../src/domain/kpi/call-fact';
import { noSums, type Sums, sumsOf } from '../../../src/domain/kpi/sums';
import { aCallFact } from '../../builders/call-facts';
import { now } from '../../builders/now';

const open = { answeredAt: undefined, endedAt: undefined, userId: undefined };
const startedAt = now - 300;
const over = { ...open, startedAt, endedAt: startedAt + 30 };
const waited = { offered: 1, waitSeconds: 30, longestWait: 30 };
const answered = {
  offered: 1,
  waitSeconds: 10,
  longestWait: 10,
  answered: 1,
  answeredInTime: 1,
  answerSeconds: 10,
};
const talked = { handled: 1, talkSeconds: 60, callSeconds: 70 };

const cases: readonly (readonly [string, Partial<CallFact>, Partial<Sums>])[] = [
  ['an answered call', {}, { ...answered, ...talked }],
  ['an open conversation', { endedAt: undefined }, answered],
  [
    'a call answered one second late',
    { startedAt, answeredAt: startedAt + 21, endedAt: undefined },
    { ...answered, waitSeconds: 21, longestWait: 21, answerSeconds: 21, answeredInTime: 0 },
  ],
  [
    'a call answered in the last second of the target',
    { startedAt, answeredAt: startedAt + 20, endedAt: undefined },
    { ...answered, waitSeconds: 20, longestWait: 20, answerSeconds: 20 },
  ],
  [
    'a call that waits',
    { ...open, startedAt: now - 7 },
    { waiting: 1, waitingSeconds: 7, longestWaiting: 7 },
  ],
  [
    'a call agents let ring',
    { ...over, missedReason: 'agents_did_not_answer' },
    { ...waited, missed: 1 },
  ],
  [
    'a call nobody was there for',
    { ...over, missedReason: 'no_available_agent' },
    { ...waited, missed: 1 },
  ],
  ['a reason of tomorrow', { ...over, missedReason: 'eclipse' }, { ...waited, missed: 1 }],
  ['no reason, but an agent', { ...over, userId: 1 }, { ...waited, missed: 1 }],
  ['no reason and no agent', over, { ...waited, callBackRequests: 1 }],
  [
    'a closed number',
    { ...over, missedReason: 'out_of_opening_hours' },
    { ...waited, outOfHours: 1 },
  ],
  [
    'a caller who gave up',
    { ...over, missedReason: 'abandoned_in_ivr' },
    { ...waited, abandoned: 1 },
  ],
  [
    'a caller who gave up at once',
    { ...over, endedAt: startedAt + 4, missedReason: 'short_abandoned' },
    {
      offered: 1,
      waitSeconds: 4,
      longestWait: 4,
      abandoned: 1,
      abandonedInTime: 1,
      shortAbandoned: 1,
    },
  ],
  ['an outbound call nobody took', { ...over, direction: 'outbound' }, { outbound: 1 }],
  [
    'an answered outbound call',
    { direction: 'outbound' },
    { outbound: 1, outboundAnswered: 1, ...talked },
  ],
];

test.each(cases)('%s counts as it should', (_, change, expected) => {
  const call = aCallFact(change);
  const sums = sumsOf(call, { target: 20, now, since: call.startedAt });
  expect({ ...noSums, ...sums }).toEqual({ ...noSums, ...expected });
});

test('a wait that began later is shorter, and may so be in time', () => {
  const call = aCallFact({ startedAt, answeredAt: startedAt + 45 });
  const { waitSeconds, answeredInTime } = sumsOf(call, { target: 20, now, since: startedAt + 30 });
  expect([waitSeconds, answeredInTime]).toEqual([15, 1]);
});
