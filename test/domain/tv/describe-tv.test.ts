import fc from 'fast-check';
import type { Settings } from '../../../src/domain/settings/settings';
import { describeTv } from '../../../src/domain/tv/describe-tv';
import type { TvAlerts } from '../../../src/domain/tv/tv-board';
import type { KpiTile } from '../../../src/domain/wallboard/kpi-tile';
import { aCall, anAnsweredCall } from '../../builders/calls';
import { aNumber, aTeam, aUser } from '../../builders/directory';
import { now } from '../../builders/now';
import { aSnapshot, type SnapshotFacts, someSettings } from '../../builders/snapshot';

interface Change {
  readonly settings?: Partial<Settings>;
  readonly everySeconds?: number;
  readonly nextRunAt?: number;
  readonly kpis?: readonly KpiTile[];
  readonly alerts?: TvAlerts;
}

const describeIt = (facts: SnapshotFacts, change: Change = {}) =>
  describeTv(aSnapshot(facts), {
    settings: someSettings(change.settings),
    everySeconds: change.everySeconds ?? 60,
    nextRunAt: change.nextRunAt,
    kpis: change.kpis ?? [],
    alerts: change.alerts,
  });

const ana = aUser({ id: 1, name: 'Ana', numberIds: [31] });
const ben = aUser({ id: 2, name: 'Ben' });
const support = aTeam({ id: 11, name: 'Support', userIds: [1, 2] });
const sales = aTeam({ id: 12, name: 'Sales', userIds: [2] });
const account = { users: [ana, ben], teams: [support, sales] };

test('a caller shows two digits, the number, the letter and how many are free', () => {
  const call = aCall({ contactName: 'Secret Client' });
  const numbers = [aNumber({ userIds: [1] })];
  const board = describeIt({ ...account, numbers, calls: [call] });
  expect(board.queue).toEqual([
    { id: call.id, startedAt: now - 5, digits: '•• 44', number: 'Support FR', mark: 'A', free: 1 },
  ]);
  expect(board.agents.find(({ id }) => id === 1)?.marks).toBe('A');
});

test('no contact, no e-mail and no whole number is in it, of waiting and answered calls alike', () =>
  fc.assert(
    fc.property(fc.integer({ min: 100_000, max: 99_999_999 }), (digits) => {
      const outside = { externalDigits: `+33${digits}`, contactName: 'Secret Client' };
      const text = JSON.stringify(
        describeIt({ ...account, calls: [aCall(outside), anAnsweredCall(outside)] }),
      );
      return !/Secret|@example/.test(text) && !text.includes(String(digits));
    }),
  ));

test('an agent in two teams is told once and shown twice', () => {
  const { agents, teams, heads } = describeIt(account);
  expect(agents.map(({ name }) => name).sort()).toEqual(['Ana', 'Ben']);
  expect(teams.map(({ title, agentIds }) => [title, agentIds])).toEqual([
    ['Sales', [2]],
    ['Support', [1, 2]],
  ]);
  expect(heads).toEqual({ free: 2, onCall: 0, away: 0 });
});

test('an agent who is hidden still counts', () => {
  const facts = { ...account, availabilities: { 2: 'offline' } };
  const { teams, agents } = describeIt(facts, { settings: { hideOffline: true } });
  expect(agents.map(({ id }) => id)).toEqual([1]);
  expect(teams[0]).toEqual({ title: 'Sales', free: 0, onCall: 0, away: 1, agentIds: [] });
});

test('only the teams the filter shows are told of', () =>
  expect(
    describeIt(account, { settings: { teamFilter: [12] } }).agents.map(({ id }) => id),
  ).toEqual([2]));

test('calls answered and made are counted', () => {
  const calls = [anAnsweredCall(), anAnsweredCall({ direction: 'outbound' })];
  expect(describeIt({ users: [ana], calls }).agents[0]).toMatchObject({ inbound: 1, outbound: 1 });
});

test.each([
  ['two intervals after it was taken', 60, undefined, now + 120],
  ['with a slower clock later', 300, undefined, now + 600],
  ['an interval after the next run, when hours are quiet', 60, now + 3600, now + 3660],
])('it is stale %s', (_, everySeconds, nextRunAt, staleAt) =>
  expect(describeIt(account, { everySeconds, ...(nextRunAt && { nextRunAt }) }).staleAt).toBe(
    staleAt,
  ),
);

test('since when somebody does what they do, as far as it was seen', () => {
  const { agents } = describeIt({ ...account, statusSince: { 1: now - 300 } });
  expect(new Map(agents.map(({ id, since }) => [id, since]))).toEqual(
    new Map([
      [1, now - 300],
      [2, undefined],
    ]),
  );
});

test('figures of the band are told without their notes', () => {
  const kpi = {
    ...{ label: 'Service level', value: '83.0 %', target: '✔ at least 80 %' },
    ...{ detail: 'n 412', tone: 'met' as const },
  };
  expect(describeIt(account, { kpis: [{ ...kpi, note: 'answered in time ÷ …' }] }).kpis).toEqual([
    kpi,
  ]);
});

test('alerts are told while there are any', () => {
  const alerts = { text: 'Waiting now is 9', isLoud: true, ids: ['a'] };
  expect(describeIt(account, { alerts }).alerts).toEqual(alerts);
  expect(describeIt(account)).not.toHaveProperty('alerts');
});

test('whom a call rings on, as webhooks tell it, unless they do something else', () => {
  const rings = [
    { userId: 1, name: 'Ana', at: now - 3 },
    { userId: 2, name: 'Ben', at: now - 3 },
  ];
  const trail = { rings, declines: [], hasStart: true, hasEnd: false };
  const availabilities = { 1: 'available', 2: 'in_call' };
  const { agents } = describeIt({ ...account, availabilities, calls: [aCall({ trail })] });
  expect(agents.map(({ id, ringing }) => [id, ringing]).sort()).toEqual([
    [1, true],
    [2, undefined],
  ]);
});

test('a conversation counts from its answer, whenever it was seen', () => {
  const facts = { users: [ana], availabilities: { 1: 'in_call' }, statusSince: { 1: now - 5 } };
  const { agents } = describeIt({ ...facts, calls: [anAnsweredCall({ startedAt: now - 60 })] });
  expect(agents[0]?.since).toBe(now - 50);
});

test('from what time on states stand out is told', () =>
  expect(describeIt(account, { settings: { longCallSeconds: 600 } }).limits).toMatchObject({
    longCallSeconds: 600,
  }));
