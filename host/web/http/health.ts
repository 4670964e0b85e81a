import type { Host } from '../../host';

/** Clock triggers that have not run for so long have stopped, whatever their interval within an hour. */
const STUCK_MS = 70 * 60 * 1000;

/** What `/healthz` answers. */
export interface Health {
  /** False when the clock triggers no longer run. */
  readonly ok: boolean;
  /** Executions that run now. */
  readonly running: number;
  /** Clock seconds since a trigger ran last; null when none has run since the start. */
  readonly triggerSecondsAgo: number | null;
  /** Names no person, no cell and no error text. */
  readonly lastOutcome: string | null;
}

/** Whether a host does its work. */
export function health({ clock, executions, triggers }: Host): Health {
  const now = clock.now();
  const [last] = triggers
    .flatMap(({ lastAt, lastOutcome }) => (lastAt === undefined ? [] : [{ lastAt, lastOutcome }]))
    .sort((a, b) => b.lastAt - a.lastAt);
  const isStuck = last !== undefined && last.lastAt < now - STUCK_MS && isFrequent(triggers);
  return {
    ok: !isStuck,
    running: executions.running.length,
    triggerSecondsAgo: last ? Math.round((now - last.lastAt) / 1000) : null,
    lastOutcome: last?.lastOutcome ?? null,
  };
}

const isFrequent = (triggers: Host['triggers']): boolean =>
  triggers.some(({ schedule }) => schedule.kind === 'minutes');
