import type { Settings } from '../../../src/domain/settings/settings';
import { speak } from '../../../src/domain/texts/spoken';
import { describeBoard } from '../../../src/domain/wallboard/describe-board';
import type { KpiTile } from '../../../src/domain/wallboard/kpi-tile';
import { themes } from '../../../src/domain/wallboard/themes/themes';
import { aCall, aMissedCall } from '../../builders/calls';
import { condense } from '../../builders/condense';
import { aNumber, aTeam, aUser } from '../../builders/directory';
import { draw } from '../../builders/draw';
import { golden } from '../../builders/golden';
import { aKpiTile, kpiTiles } from '../../builders/kpi-tiles';
import { mappedAccount } from '../../builders/mapped-account';
import { now } from '../../builders/now';
import { paint } from '../../builders/paint';
import { ringing } from '../../builders/ringing';
import { aSnapshot, type SnapshotFacts, someSettings } from '../../builders/snapshot';

const unmapped: SnapshotFacts = {
  ...mappedAccount,
  users: mappedAccount.users?.map((user) => ({ ...user, numberIds: [] })) ?? [],
  numbers: mappedAccount.numbers?.map((number) => ({ ...number, userIds: [] })) ?? [],
};
const inGroups: SnapshotFacts = {
  ...mappedAccount,
  agentGroups: [
    { email: 'USER1@example.com', group: 'Gold' },
    { email: 'user2@example.com', group: 'gold' },
    { email: 'user1@example.com', group: 'Evening' },
    { email: 'user5@example.com', group: 'Evening' },
    { email: 'nobody@example.com', group: 'Gold' },
    { email: '', group: 'Silver' },
    { email: 'user3@example.com', group: '' },
  ],
};

/** The first caller rings on Ana and, since a moment, on Ben; Chen declined; nobody tells of others. */
const ringingAccount: SnapshotFacts = {
  ...mappedAccount,
  availabilities: {},
  calls:
    mappedAccount.calls?.map((call) =>
      call.id === 101 ? { ...call, trail: ringing([1, 2, 3], [3]) } : call,
    ) ?? [],
};

/** Callers who wait on a number nobody knows yet, a number without calls, calls of all kinds. */
const unevenAccount: SnapshotFacts = {
  ...mappedAccount,
  numbers: [...(mappedAccount.numbers ?? []), aNumber({ id: 34, name: '' })],
  calls: [
    ...(mappedAccount.calls ?? []),
    aCall({ id: 105, startedAt: now - 3000, number: { id: 77, name: '=New line' } }),
    aCall({ id: 106, direction: 'outbound', number: { id: 31, name: 'Support FR' } }),
    aMissedCall({ id: 307, missedReason: undefined, number: { id: 31, name: 'Support FR' } }),
  ],
};

/** What Configure can make of one account. */
const boards: readonly [string, SnapshotFacts, Partial<Settings>][] = [
  ['by-team-mapped-with-target', mappedAccount, { answerTargetSeconds: 20 }],
  ['by-team-filtered', mappedAccount, { teamFilter: [12, 'withoutTeam'] }],
  ['by-number', mappedAccount, { groupBy: 'number' }],
  ['by-number-filtered', mappedAccount, { groupBy: 'number', teamFilter: [12] }],
  ['by-number-not-mapped', unmapped, { groupBy: 'number' }],
  ['by-group', inGroups, { groupBy: 'group' }],
  ['by-group-filtered', inGroups, { groupBy: 'group', teamFilter: [11] }],
  ['by-group-empty-sheet', mappedAccount, { groupBy: 'group' }],
  ['offline-hidden', mappedAccount, { hideOffline: true, groupBy: 'number' }],
  ['sorted-by-status', mappedAccount, { sortBy: 'status', groupBy: 'number' }],
  ['sorted-by-load', mappedAccount, { sortBy: 'load' }],
  [
    'time-in-status',
    {
      ...mappedAccount,
      statusSince: { 1: now - 35, 2: now - 252, 3: now - 1510, 4: now - 7, 5: now },
    },
    {},
  ],
  [
    'time-over-limits',
    {
      ...mappedAccount,
      availabilities: { 1: 'after_call_work', 2: 'in_call', 3: 'out_for_lunch', 4: 'on_mobile' },
      statusSince: { 1: now - 120, 2: now - 700, 3: now - 1799, 4: now - 7200 },
    },
    { longCallSeconds: 80, longAwaySeconds: 1800 },
  ],
  ['ringing', ringingAccount, {}],
  ['number-block', unevenAccount, { numberBlock: true, answerTargetSeconds: 20 }],
  ['nobody-waiting', { ...mappedAccount, calls: [] }, {}],
];

test.each(boards)('the board %s', (name, facts, settings) => {
  const drawing = draw(paint(aSnapshot(facts), { settings }));
  expect(drawing).toBe(golden(name, drawing));
});

test('the board in French', () => {
  speak('fr');
  try {
    const settings = { answerTargetSeconds: 20, numberBlock: true };
    const drawing = draw(paint(aSnapshot(ringingAccount), { settings }));
    expect(drawing).toBe(golden('french', drawing));
  } finally {
    speak('en');
  }
});

test.each<[string, SnapshotFacts, readonly KpiTile[]]>([
  ['figures', mappedAccount, kpiTiles],
  ['more-figures-than-blocks', {}, [...kpiTiles, aKpiTile({ label: 'Answered' })]],
])('the board with %s above the blocks', (name, facts, kpis) => {
  const drawing = draw(paint(aSnapshot(facts), { kpis }));
  expect(drawing).toBe(golden(name, drawing));
});

/** Every look in one account: all states, waits, tones and borders, ringing, over a limit. */
const colourfulAccount: SnapshotFacts = {
  ...unevenAccount,
  calls: (unevenAccount.calls ?? []).map((call) =>
    call.id === 101 ? { ...call, trail: ringing([1]) } : call,
  ),
  availabilities: {
    2: 'in_call',
    3: 'after_call_work',
    4: 'do_not_disturb',
    5: 'offline',
    6: 'on_mobile',
    7: 'available',
  },
  statusSince: { 2: now - 700, 3: now - 120, 4: now - 1800, 6: now - 9000, 7: now - 5 },
};

test('an account of all looks has every style of a tile', () => {
  const { blocks } = describeBoard(
    aSnapshot(colourfulAccount),
    someSettings({ numberBlock: true }),
  );
  const styles = new Set(blocks.flatMap(({ tiles }) => tiles.map(({ style }) => style)));
  expect([...styles].sort()).toEqual(Object.keys(themes.light.tiles).sort());
});

test.each<[string, Partial<Settings>]>([
  ['theme-light', { theme: 'light' }],
  ['theme-dark', { theme: 'dark' }],
  ['theme-colour-blind', { theme: 'colourBlind' }],
  ['size-wall', { boardSize: 'wall' }],
])('the board in the look %s', (name, look) => {
  const settings = { answerTargetSeconds: 20, numberBlock: true, ...look };
  const drawing = draw(paint(aSnapshot(colourfulAccount), { settings, kpis: kpiTiles }));
  expect(drawing).toBe(golden(name, drawing));
});

const many = (length: number) => Array.from({ length }, (_, index) => index + 1);
const crowd = many(500).map((id) => aUser({ id, name: `Agent ${id}` }));
const inTeams = (count: number) =>
  many(count).map((id) =>
    aTeam({
      id,
      name: `Team ${id}`,
      userIds: many(500).filter((user) => user % count === id % count),
    }),
  );
const callers = many(60).map((id) => aCall({ id, startedAt: now - id }));

test.each<[string, SnapshotFacts]>([
  ['one-team-of-500', { users: crowd, teams: inTeams(1) }],
  ['40-teams', { users: crowd, teams: inTeams(40) }],
  ['60-waiting', { ...mappedAccount, calls: callers }],
])('the large board %s', (name, facts) => {
  const drawing = condense(paint(aSnapshot(facts)));
  expect(drawing).toBe(golden(name, drawing));
});
