/** The reasons Aircall gives for a missed call. */
export const knownMissedReasons = [
  'out_of_opening_hours',
  'short_abandoned',
  'abandoned_in_ivr',
  'abandoned_in_classic',
  'no_available_agent',
  'agents_did_not_answer',
] as const;

/**
 * Why a call was missed, in Aircall's word. Aircall may add words, so any text is possible.
 *
 * @see https://support.aircall.io/hc/en-gb/articles/14936017803549 — the six reasons (read 2026-11-20).
 */
export type MissedReason = string;
