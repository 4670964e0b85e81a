import type { Call } from '../../domain/calls/call';
import {
  type Coverage,
  extendCoverage,
  type PollPlan,
  type WindowResult,
} from '../../domain/sync/coverage';
import type { EpochSeconds } from '../../domain/time/units';
import type { Availability } from '../../domain/users/availability';
import { callList } from './lists';
import type { Memory } from './memory';
import { Reading } from './reading';
import { type RereadResult, rereading } from './reread';
import { type Ask, type AskWithin, askFirst, askRest } from './round';

/** What a poll brought. */
export interface PolledNews {
  /** Calls as they are now. */
  readonly calls: readonly Call[];
  /** Open calls that Aircall no longer knows. */
  readonly goneIds: readonly number[];
  readonly coverage: Coverage | undefined;
  /** Calls of the period that are left to later runs. */
  readonly missing: number;
}

/** Reads the calls of a plan: new ones, those an earlier run had no budget for, open ones again. */
export class CallPolling {
  readonly #plan: PollPlan;
  readonly #news: Reading<Call>;
  readonly #backlog: Reading<Call> | undefined;
  #rereads: RereadResult = { calls: [], goneIds: [] };

  constructor(plan: PollPlan) {
    this.#plan = plan;
    this.#news = new Reading(callList(plan.news));
    this.#backlog = plan.backlog && new Reading(callList(plan.backlog));
  }

  /** The first pages of each window. */
  first(): readonly Ask[] {
    return [askFirst(this.#news), ...(this.#backlog ? [askFirst(this.#backlog)] : [])];
  }

  /** Open calls again, then what is left of the windows. */
  rest(memory: Memory, availabilities: ReadonlyMap<number, Availability>): readonly AskWithin[] {
    const isWarm = this.#plan.news.order === 'asc';
    const seen = new Set(this.#news.items.map(({ id }) => id));
    const open = [...memory.ledger.open.values()].map(({ call }) => call);
    const { ask, result } = rereading({
      // a warm poll brings later ones all the same; a cold one may not get that far
      openCalls: open.filter(({ id, startedAt }) =>
        isWarm ? startedAt < this.#plan.news.from : !seen.has(id),
      ),
      availabilities,
      checkedAt: memory.checkedAt,
      knownStarts: [...memory.ledger.recent.values()].map((call) => call.startedAt),
      includeRoutine: isWarm && this.#backlog === undefined,
    });
    this.#rereads = result;
    return [ask, askRest(this.#news), ...(this.#backlog ? [askRest(this.#backlog)] : [])];
  }

  /** @param readAt - When the poll began. */
  result(coverage: Coverage | undefined, readAt: EpochSeconds): PolledNews {
    const readings = this.#backlog ? [this.#news, this.#backlog] : [this.#news];
    return {
      calls: [...readings.flatMap(({ items }) => items), ...this.#rereads.calls],
      goneIds: this.#rereads.goneIds,
      coverage: extendCoverage({
        coverage,
        plan: this.#plan,
        news: windowResult(this.#news),
        backlog: this.#backlog && windowResult(this.#backlog),
        readAt,
      }),
      missing: readings.reduce(
        (sum, { total, items }) => sum + Math.max(0, total - items.length),
        0,
      ),
    };
  }
}

const windowResult = (reading: Reading<Call>): WindowResult => ({
  startTimes: reading.items.map((call) => call.startedAt),
  isComplete: reading.isComplete,
});
