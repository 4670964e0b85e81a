import type { Day } from './day';
import type { SoakHouse } from './house';
import { judgeLog, type LogVerdict } from './judge-log';
import type { SoakOptions } from './options';
import { timesOfRequests } from './requests';
import type { SecretWatch } from './secrets';
import type { Tally } from './tally';

/** What a soak came to. */
export interface SoakReport {
  readonly ok: boolean;
  /** Sentences: what is wrong. */
  readonly problems: readonly string[];
  readonly options: SoakOptions;
  /** Fewer than wished when the day was ended before its time. */
  readonly livedHours: number;
  readonly wallSeconds: number;
  readonly calls: Readonly<Record<keyof LogVerdict, number>>;
  readonly boards: { readonly checked: number; readonly wrong: number; readonly putOff: number };
  readonly refreshes: {
    readonly runs: number;
    readonly failed: number;
    readonly recovered: number;
    readonly longestStaleSeconds: number;
  };
  readonly deliveries: Readonly<Record<string, number>>;
  readonly executions: {
    readonly runs: number;
    readonly failed: number;
    readonly serviceCallsPerHour: number;
    readonly requestsPerHour: number;
    readonly byFunction: Readonly<Record<string, readonly [runs: number, failed: number]>>;
    /** Errors that nobody had asked for. */
    readonly errors: Readonly<Record<string, number>>;
  };
  readonly longestMinuteOfRequests: number;
  readonly jobs: Readonly<Record<string, string>>;
  readonly faults: readonly (readonly [kind: string, ...figures: number[]])[];
  readonly secrets: readonly string[];
}

interface Evidence {
  readonly house: SoakHouse;
  readonly day: Day;
  readonly tally: Tally;
  readonly watch: SecretWatch;
  readonly options: SoakOptions;
  readonly openedAt: number;
  readonly wallSeconds: number;
}

/** Weighs everything once the day is over. */
export function weigh(evidence: Evidence): SoakReport {
  const { house, day, tally, watch, options } = evidence;
  const log = judgeLog(house, evidence.openedAt);
  watch.readWorkbook();
  const { notes } = day;
  const problems = [
    ...told('lost', log.lost, (ids) => `Calls lost: ${ids}`),
    ...told('doubled', log.doubled, (ids) => `Calls logged more than once: ${ids}`),
    ...told('invented', log.invented, (ids) => `Rows of no ended call: ${ids}`),
    ...told('wrong', log.wrong, (facts) => `Wrong rows: ${facts}`),
    ...told('live', log.wrongLive, (facts) => `Live calls: ${facts}`),
    ...told('boards', notes.boards.wrong, (facts) => `Wrong boards: ${facts}`),
    ...told('soak', notes.stumbles, (errors) => `The soak itself stumbled: ${errors}`),
    ...told('secrets', [...watch.found], (places) => `Secrets put out: ${places}`),
  ];
  const { all, functions } = tally;
  return {
    ok: problems.length === 0,
    problems,
    options,
    livedHours: Math.round(day.livedHours * 100) / 100,
    wallSeconds: Math.round(evidence.wallSeconds),
    calls: {
      ...{ trueCalls: log.trueCalls, logged: log.logged, lost: log.lost.length },
      ...{ doubled: log.doubled.length, invented: log.invented.length },
      ...{ wrong: log.wrong.length, wrongLive: log.wrongLive.length },
    },
    boards: {
      ...{ checked: notes.boards.checked, wrong: notes.boards.wrong.length },
      putOff: notes.boards.putOff,
    },
    refreshes: {
      runs: notes.refreshes,
      failed: notes.faults.failed,
      recovered: notes.faults.recovered,
      longestStaleSeconds: notes.faults.longestStaleSeconds,
    },
    deliveries: house.postman.counts,
    executions: {
      runs: all.runs,
      failed: all.failed,
      serviceCallsPerHour: Math.round(all.serviceCalls / day.livedHours),
      requestsPerHour: Math.round(all.requests / day.livedHours),
      byFunction: Object.fromEntries(
        [...functions].sort().map(([name, { runs, failed }]) => [name, [runs, failed]]),
      ),
      errors: Object.fromEntries(tally.errors),
    },
    longestMinuteOfRequests: busiestMinute(house),
    jobs: Object.fromEntries(notes.jobs),
    faults: [...notes.faults.kinds]
      .sort()
      .map(([kind, { injected, failedRefreshes, longestSeconds }]) => [
        kind,
        ...[injected, failedRefreshes, longestSeconds],
      ]),
    secrets: [...watch.found],
  };
}

/** More of one kind than these would hide the others. */
const mostTold = 6;

const told = (
  _: string,
  items: readonly string[],
  sentence: (items: string) => string,
): string[] => {
  if (items.length === 0) return [];
  const more = items.length > mostTold ? ` and ${items.length - mostTold} more` : '';
  return [`${sentence(items.slice(0, mostTold).join(' | '))}${more}`];
};

/** The most of our requests that began within 60 seconds. */
function busiestMinute(house: SoakHouse): number {
  const times = timesOfRequests(house);
  let first = 0;
  return times.reduce((most, time, last) => {
    while ((times[first] ?? time) <= time - 60_000) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
}
