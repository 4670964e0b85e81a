import type { CallFact } from '../../../src/domain/kpi/call-fact';
import { startOfDay } from '../../../src/domain/kpi/periods';
import { sumCompany } from '../../../src/domain/kpi-band/company-sums';
import { now } from '../../builders/now';

const today = startOfDay(now, 'Europe/Paris');
const beginnings = { today, hour: now - 3600, activity: now - 900 };
const aCall = (change: Partial<CallFact>): CallFact => ({
  id: 1,
  direction: 'inbound',
  userId: 7,
  numberId: 3,
  startedAt: now - 100,
  answeredAt: undefined,
  endedAt: undefined,
  missedReason: undefined,
  rangOn: [],
  ...change,
});
const sum = (calls: readonly CallFact[], period: 'today' | 'hour' | 'activity') =>
  sumCompany({
    ...{ calls, beginnings, period, now },
    targetOf: () => ({ seconds: 20, percent: undefined }),
    waitFrom: 'start',
    occupancy: {
      day: today,
      until: now,
      agents: new Map(
        [7, 8].map((id) => [id, { onCall: 60, afterCall: 0, available: 30, away: 0 }]),
      ),
    },
  });

const answered = (startedAt: number): CallFact =>
  aCall({ startedAt, answeredAt: startedAt + 5, endedAt: startedAt + 65 });

test.each([
  ['activity', 1],
  ['hour', 2],
  ['today', 3],
] as const)('over the period %s the company was offered %i', (period, offered) => {
  const calls = [now - 500, now - 1000, now - 7200, today - 1].map(answered);
  expect(sum(calls, period).past).toMatchObject({ offered, answeredInTime: offered });
});

test('who waits counts now, however long ago the call began', () =>
  expect(sum([aCall({ startedAt: now - 7200 })], 'activity').now).toMatchObject({
    waiting: 1,
    longestWaiting: 7200,
  }));

test('the time of agents adds up', () =>
  expect(sum([], 'hour').today).toMatchObject({
    agentsSeen: 2,
    onCallSeconds: 120,
    availableSeconds: 60,
  }));
