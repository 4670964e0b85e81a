import type { Ledger } from '../../domain/calls/fold';
import type { KnownCall } from '../../domain/calls/merge-calls';
import { unpackMemory } from '../../domain/kpi/memory';
import { occupancyAfter, unpackOccupancy } from '../../domain/kpi/occupancy';
import { hasEnough, planKpis } from '../../domain/kpi/plan';
import type { Snapshot } from '../../domain/snapshot';
import { keepsAlerts } from '../alerts/alerts-sheet';
import { type Figures, wantsFigures } from '../kpi/figures';
import { gatherCalls } from '../kpi/gather-calls';
import type { World } from '../world';
import type { Memory } from './memory';
import type { Run } from './run';

/** What a run knows when it gathers figures. */
interface Known {
  readonly memory: Memory;
  readonly ledger: Ledger;
  readonly finished: readonly KnownCall[];
  readonly snapshot: Snapshot;
}

/**
 * What the figures of this run are made of; `undefined` when nobody wants any. The log is read only
 * when the cache lost what earlier runs knew of it, or a run may have been killed while it wrote.
 */
export function gatherFigures(
  world: World,
  { settings }: Run,
  { memory, ledger, finished, snapshot }: Known,
): Figures | undefined {
  if (!wantsFigures(settings) && !keepsAlerts(world)) return undefined;
  const { takenAt: now, directory } = snapshot;
  const { lookbackMinutes } = settings;
  const plan = planKpis(now, { lookbackMinutes, timeZone: world.clock.timeZone() });
  const kept = memory.areCallsCold ? undefined : unpackMemory(memory.day);
  const known = kept && hasEnough(kept, plan, now) ? kept : undefined;
  const { teams } = directory;
  const calls = gatherCalls(world, plan, { known, ledger, finished, teams, now });
  const occupancy = occupancyAfter(unpackOccupancy(memory.occupancy), {
    before: memory.presence,
    now: { at: now, states: snapshot.availabilities },
    day: plan.beginnings.today,
  });
  return { ...calls, now, plan, occupancy, directory, settings: { ...settings, ...memory.lists } };
}
