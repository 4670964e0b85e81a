import type { EpochSeconds, Seconds } from '../time/units';
import { addUse, type DayUse } from './day-use';
import { leftOutSeconds } from './pace';
import type { Tail } from './tail';

/** What a run has to count when it writes what it found. */
export interface RunUse {
  readonly startedAt: EpochSeconds;
  readonly now: EpochSeconds;
  /** Seconds from one trigger to the next; `undefined` when no trigger started this run. */
  readonly interval: Seconds | undefined;
  /** So far; what follows is its tail. */
  readonly seconds: Seconds;
  readonly propertyCalls: number;
  /** What an earlier run used after it had counted itself. */
  readonly tail: Tail | undefined;
  /** Requests all executions have sent so far; it begins anew now and then. */
  readonly sent: number;
}

/** What Google does before a script begins, and counts as its runtime. An estimate. */
const startUpSeconds: Seconds = 0.3;

/** How much the newest run tells of how long runs take. */
const newestWeight = 0.3;

/** Adds a run, the tail of the run before, and the runs that were left out in between. */
export function countRun(before: DayUse, run: RunUse): DayUse {
  const { startedAt, now, interval, sent } = run;
  const tail = run.tail && run.tail.at > before.tailAt ? run.tail : undefined;
  const own = run.seconds + startUpSeconds;
  const use = addUse(
    before,
    {
      triggerSeconds:
        (tail?.seconds ?? 0) +
        (interval === undefined ? 0 : own + leftOut(before, startedAt, interval)),
      propertyCalls: run.propertyCalls + (tail?.propertyCalls ?? 0),
      requests: sent >= before.sent ? sent - before.sent : sent,
    },
    now,
  );
  const seen = { ...use, sent, tailAt: tail?.at ?? before.tailAt };
  if (interval === undefined) return seen;
  const whole = own + (tail?.seconds ?? 0);
  const runSeconds =
    before.runSeconds === 0 ? whole : before.runSeconds * (1 - newestWeight) + whole * newestWeight;
  return { ...seen, ranAt: startedAt, runSeconds: Math.round(runSeconds * 10) / 10 };
}

/** What the runs took that were left out since the last one, for the limit's sake. */
function leftOut({ ranAt, restUntil }: DayUse, now: EpochSeconds, interval: Seconds): Seconds {
  if (restUntil <= ranAt || now <= ranAt) return 0;
  const pause = Math.min(now, restUntil) - ranAt;
  return Math.max(0, Math.round(pause / interval) - 1) * leftOutSeconds;
}
