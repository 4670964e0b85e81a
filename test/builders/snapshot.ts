import type { Call } from '../../src/domain/calls/call';
import { toRecentCall } from '../../src/domain/calls/recent-call';
import type { AgentGroup } from '../../src/domain/groups/agent-groups';
import { assignmentsOf } from '../../src/domain/groups/assignments';
import { assignMarks } from '../../src/domain/queue/marks';
import type { Settings } from '../../src/domain/settings/settings';
import type { Directory, Snapshot } from '../../src/domain/snapshot';
import { parseAvailability } from '../../src/domain/users/availability';
import { now } from './now';

/** What a test says about a snapshot; the rest is filled in. */
export interface SnapshotFacts extends Partial<Directory> {
  /** Aircall's presence word by user id, `undefined` for none; users not named are `available`. */
  readonly availabilities?: Readonly<Record<number, string | undefined>>;
  /** All calls the account knows: the open ones and those of the last 15 minutes are found here. */
  readonly calls?: readonly Call[];
  /** The rows of the sheet Groups. */
  readonly agentGroups?: readonly AgentGroup[];
  /** Since when users do what they do, by id. */
  readonly statusSince?: Readonly<Record<number, number>>;
}

/** What was known at {@link now}: a quiet, empty account unless the facts say otherwise. */
export function aSnapshot(facts: SnapshotFacts = {}): Snapshot {
  const { users = [], teams = [], numbers = [], availabilities = {}, calls = [] } = facts;
  const { agentGroups = [] } = facts;
  const openCalls = calls.filter((call) => call.status !== 'done');
  const words: Record<string, string | undefined> = {
    ...Object.fromEntries(users.map(({ id }) => [id, 'available'])),
    ...availabilities,
  };
  return {
    takenAt: now,
    directory: { users, teams, numbers },
    availabilities: new Map(
      Object.entries(words).flatMap(([id, word]) =>
        word === undefined ? [] : [[Number(id), parseAvailability(word)] as const],
      ),
    ),
    statusSince: new Map(
      Object.entries(facts.statusSince ?? {}).map(([id, at]) => [Number(id), at]),
    ),
    openCalls,
    recentCalls: calls.filter((call) => call.startedAt >= now - 15 * 60).map(toRecentCall),
    marks: assignMarks(new Map(), openCalls, assignmentsOf({ users, numbers })),
    agentGroups,
  };
}

/** The seed's defaults. */
export const someSettings = (change: Partial<Settings> = {}): Settings => ({
  lookbackMinutes: 15,
  userRefreshMinutes: 240,
  teamRefreshMinutes: 480,
  numberRefreshMinutes: 480,
  warnAfterSeconds: 10,
  overdueAfterSeconds: 20,
  answerTargetSeconds: 0,
  serviceLevelFormula: 'excludeShortAbandons',
  serviceLevelTarget: 80,
  targets: [],
  waitFrom: 'start',
  abandonmentLimit: 5,
  boardKpis: ['service_level', 'abandonment_rate', 'average_speed_of_answer', 'offered'],
  boardKpiPeriod: 'today',
  kpiSheet: false,
  requestsPerMinute: 55,
  teamFilter: [],
  groupBy: 'team',
  sortBy: 'name',
  hideOffline: false,
  theme: 'light',
  boardSize: 'laptop',
  numberBlock: false,
  longCallSeconds: 600,
  longWrapUpSeconds: 120,
  longAwaySeconds: 1800,
  businessHours: { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], fromMinute: 540, toMinute: 1080 },
  quietRefreshMinutes: 0,
  googleAccount: 'auto',
  sendCards: false,
  routeCalls: false,
  dryRun: true,
  contactsSheet: '',
  language: 'sheet',
  defaultCountry: '',
  keepCallBacks: false,
  logRowLimit: 50_000,
  retentionDays: 0,
  ...change,
});
