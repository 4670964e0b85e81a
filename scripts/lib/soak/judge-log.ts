import type { SoakHouse } from './house';
import { type Entry, recordsOf } from './records';

/** A call as the account knows it, as far as the log is held against it. */
interface TrueCall {
  readonly id: number;
  readonly direction: string;
  readonly status: string;
  readonly missed_call_reason: string | null;
  readonly started_at: number;
  readonly answered_at: number | null;
  readonly ended_at: number | null;
  readonly raw_digits: string;
  readonly user: { readonly id: number } | null;
  readonly number: { readonly id: number } | null;
  readonly tags: readonly unknown[];
}

/** The log held against the account. */
export interface LogVerdict {
  /** Calls of the account that were over long enough to be in the log. */
  readonly trueCalls: number;
  readonly logged: number;
  /** Ids. */
  readonly lost: readonly string[];
  /** Sentences: which call, in which rows, updated when. */
  readonly doubled: readonly string[];
  /** Logged, and no call of the account, or not over. */
  readonly invented: readonly string[];
  /** Sentences: which call says what instead of what. */
  readonly wrong: readonly string[];
  /** Open calls that Live calls lacks, or shows although they are over. */
  readonly wrongLive: readonly string[];
}

/**
 * A call webhooks tell of waits this long in Live calls for its last event, then for the next poll; a
 * refresh a minute.
 */
const settledSeconds = 240;

/** Compares every row of Calls with the account, and Live calls by its ids. */
export function judgeLog(house: SoakHouse, openedAt: number): LogVerdict {
  const calls = house.control('GET', '/calls') as readonly TrueCall[];
  const truth = new Map(calls.map((call) => [String(call.id), call]));
  const rows = recordsOf(house.host, house.tab('Calls')).filter(hasId);
  const ids = rows.map(idOf);
  const logged = new Set(ids);
  const due = calls.filter((call) => isDue(call, house.now(), openedAt));
  const seen = new Set<string>();
  const doubled = ids.flatMap((id, at) =>
    seen.has(id) || !seen.add(id) ? [twiceOf(rows, ids.indexOf(id), at)] : [],
  );
  return {
    trueCalls: due.length,
    logged: ids.length,
    lost: due.map(({ id }) => String(id)).filter((id) => !logged.has(id)),
    doubled,
    invented: ids.filter((id) => truth.get(id)?.status !== 'done'),
    wrong: rows.flatMap((row) => wrongFacts(row, truth.get(idOf(row)), house)),
    wrongLive: wrongLive(house, calls, logged),
  };
}

/** Header and counting from 1. */
const firstRow = 2;

const twiceOf = (rows: readonly Entry[], ...places: readonly number[]): string =>
  `${rows[places[0] ?? 0]?.['Call ID']} (${places
    .map((at) => `row ${at + firstRow}, updated ${rows[at]?.Updated}`)
    .join('; ')})`;

/** Whether nothing is wrong with it. */
export const isClean = ({ lost, doubled, invented, wrong, wrongLive }: LogVerdict): boolean =>
  [lost, doubled, invented, wrong, wrongLive].every((found) => found.length === 0);

const idOf = (row: Entry): string => String(row['Call ID']);
const hasId = (row: Entry): boolean => /^\d+$/.test(idOf(row));

/** So far back a cold start finds calls that began before the board was set up. */
const reachSeconds = 7000;

const isDue = (call: TrueCall, now: number, openedAt: number): boolean =>
  call.status === 'done' &&
  call.started_at >= openedAt - reachSeconds &&
  (call.ended_at ?? call.started_at) <= now - settledSeconds;

const seconds = (cell: unknown): number | '' =>
  typeof cell === 'string' && cell !== '' ? Math.round(Date.parse(cell) / 1000) : '';

function wrongFacts(row: Entry, call: TrueCall | undefined, house: SoakHouse): string[] {
  if (!call) return [];
  const end = call.ended_at ?? '';
  const expected: Readonly<Record<string, readonly [unknown, unknown]>> = {
    Direction: [row.Direction, call.direction],
    Status: [row.Status, 'done'],
    'Missed reason': [row['Missed reason'], call.missed_call_reason ?? ''],
    Started: [seconds(row.Started), call.started_at],
    Answered: [seconds(row.Answered), call.answered_at ?? ''],
    Ended: [seconds(row.Ended), end],
    'Wait s': [row['Wait s'], (call.answered_at ?? Number(end)) - call.started_at],
    'Talk s': [row['Talk s'], call.answered_at === null ? '' : Number(end) - call.answered_at],
    'Total s': [row['Total s'], Number(end) - call.started_at],
    'External number': [digits(row['External number']), digits(call.raw_digits)],
    'Number ID': [String(row['Number ID']), String(call.number?.id ?? row['Number ID'])],
    'User ID': [String(row['User ID']), userOf(call, row, house)],
  };
  return Object.entries(expected).flatMap(([word, [found, wanted]]) =>
    found === wanted ? [] : [`call ${call.id}: ${word} is "${found}" instead of "${wanted}"`],
  );
}

const digits = (cell: unknown): string => String(cell ?? '').replace(/\D/g, '');

/** Aircall names nobody once a user is removed; the log may remember who it was. */
const userOf = (call: TrueCall, row: Entry, { simulator }: SoakHouse): string => {
  const found = String(row['User ID']);
  const isGone = !simulator.account.users.some(({ id }) => String(id) === found);
  return call.user === null && isGone ? found : String(call.user?.id ?? '');
};

function wrongLive(
  house: SoakHouse,
  calls: readonly TrueCall[],
  logged: ReadonlySet<string>,
): string[] {
  const shown = new Set(recordsOf(house.host, house.tab('Live calls')).filter(hasId).map(idOf));
  const now = house.now();
  return calls.flatMap((call) => {
    const id = String(call.id);
    if (call.status === 'done') {
      const isOld = now - (call.ended_at ?? now) > settledSeconds;
      return isOld && shown.has(id)
        ? [`call ${id} is over and still in Live calls${logged.has(id) ? ', though logged' : ''}`]
        : [];
    }
    const isNew = now - call.started_at < settledSeconds;
    return isNew || shown.has(id) ? [] : [`call ${id} is open and not in Live calls`];
  });
}
