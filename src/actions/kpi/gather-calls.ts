import { readCallRow } from '../../domain/calls/row';
import type { CallFact } from '../../domain/kpi/call-fact';
import { factTeller } from '../../domain/kpi/memory';
import type { KpiPlan } from '../../domain/kpi/plan';
import type { Row } from '../../domain/sheets/headers';
import type { Team } from '../../domain/teams/team';
import type { World } from '../world';

/** Calls to count. */
export interface GatheredCalls {
  /** Of the log, by id. */
  readonly logged: ReadonlyMap<number, CallFact>;
  /** Each once: those of the log, and those that are not in it yet. */
  readonly all: readonly CallFact[];
}

/**
 * The calls of a plan: what was known, the rows of Calls that are newer, and Live calls. A call that
 * is read again takes the place of what was known of it, so that reading too much does no harm.
 */
export function gatherCalls(
  { tables }: World,
  { from, memory, readSince }: KpiPlan,
  teams: readonly Team[],
): GatheredCalls {
  const tell = factTeller(teams);
  const read = (rows: readonly Row[]): (readonly [number, CallFact])[] =>
    rows.flatMap((row) => {
      const call = readCallRow(row);
      return call === undefined ? [] : [[call.id, tell(call)] as const];
    });
  const isCounted = ([, { startedAt }]: readonly [number, CallFact]): boolean => startedAt >= from;
  const rows = read(tables.readSince('Calls', 'Updated', readSince));
  const logged = new Map([...(memory?.calls ?? []), ...rows].filter(isCounted));
  const open = read(tables.read('Live calls')).filter(([id]) => !logged.has(id));
  return { logged, all: [...logged.values(), ...open.map(([, call]) => call)] };
}
