import type { EpochSeconds } from '../time/units';

/** A UTC day, such as `2026-11-01`; days sort as texts. */
export type UtcDay = string;

/** The UTC day a moment lies in. */
export const dayOf = (at: EpochSeconds): UtcDay => new Date(at * 1000).toISOString().slice(0, 10);

/** The first moment of a UTC day. */
export const startOfDay = (day: UtcDay): EpochSeconds => Date.parse(`${day}T00:00:00Z`) / 1000;

/** The first moment after a UTC day. */
export const endOfDay = (day: UtcDay): EpochSeconds => startOfDay(day) + 86_400;
