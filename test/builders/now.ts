import type { EpochSeconds } from '../../src/domain/time/units';

/** The moment at which builders' snapshots are taken: 2026-11-20 13:03:22 UTC. */
export const now: EpochSeconds = Date.UTC(2026, 10, 20, 13, 3, 22) / 1000;
