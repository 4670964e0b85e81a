import type { Ledger } from '../../domain/calls/fold';
import type { KnownCall } from '../../domain/calls/merge-calls';
import { readCallRow } from '../../domain/calls/row';
import type { CallFact } from '../../domain/kpi/call-fact';
import { factTeller, type KpiMemory } from '../../domain/kpi/memory';
import type { KpiPlan } from '../../domain/kpi/plan';
import type { Team } from '../../domain/teams/team';
import type { EpochSeconds } from '../../domain/time/units';
import type { World } from '../world';

/** What is known of calls when figures are wanted. */
export interface CallSources {
  /** What an earlier run knew; `undefined`: the log is read. */
  readonly known: KpiMemory | undefined;
  readonly ledger: Ledger;
  /** What this run adds to the log. */
  readonly finished: readonly KnownCall[];
  readonly teams: readonly Team[];
  readonly now: EpochSeconds;
}

/** Calls to count. */
export interface GatheredCalls {
  /** Those of the log, for the next run. */
  readonly memory: KpiMemory;
  /** Those that are not in the log yet. */
  readonly open: readonly CallFact[];
}

/**
 * The calls of a plan, without reading any sheet as long as an earlier run knew them: those that
 * are added to the log pass through here. A call that comes twice takes its own place.
 */
export function gatherCalls(world: World, plan: KpiPlan, sources: CallSources): GatheredCalls {
  const { ledger, finished, teams, now } = sources;
  const tell = factTeller(teams);
  const known = sources.known ?? readLog(world, plan, teams, now);
  const calls = new Map(known.calls);
  for (const [id, call] of ledger.recent) {
    // logged by a fold of its own, which left no word of the teams it rang on
    if (call.endedAt !== undefined && !calls.has(id)) calls.set(id, { ...call, rangOn: [] });
  }
  for (const { call } of finished) calls.set(call.id, tell(call));
  for (const [id, { startedAt }] of calls) if (startedAt < plan.from) calls.delete(id);
  const open = [...ledger.open.values()].map(({ call }) => call);
  return {
    memory: { calls, from: plan.from, wholeAt: known.wholeAt },
    open: open.filter(({ id }) => !calls.has(id)).map(tell),
  };
}

/** All of a plan's calls that are in the log. */
export function readLog(
  { tables }: World,
  { from }: KpiPlan,
  teams: readonly Team[],
  now: EpochSeconds,
): KpiMemory {
  const tell = factTeller(teams);
  const calls = tables.readSince('Calls', 'Started', from).flatMap((row) => {
    const call = readCallRow(row);
    return call === undefined || call.startedAt < from ? [] : [[call.id, tell(call)] as const];
  });
  return { calls: new Map(calls), from, wholeAt: now };
}
