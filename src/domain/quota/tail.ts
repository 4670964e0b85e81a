import { parseObject } from '../settings/parse';
import type { EpochSeconds, Seconds } from '../time/units';

/**
 * What a run of the trigger used after it had counted itself; the cache text `spent`.
 *
 * ```
 * {"at":1763604012.5,"seconds":1.8,"propertyCalls":3}
 * ```
 */
export interface Tail {
  /** When the run ended; tells one tail from another. */
  readonly at: EpochSeconds;
  readonly seconds: Seconds;
  readonly propertyCalls: number;
}

/** Reads the text; `undefined` when there is none, or it cannot be read. */
export function parseTail(text: string | undefined): Tail | undefined {
  const { at, seconds, propertyCalls } = parseObject(text);
  if (!isAmount(at) || !isAmount(seconds) || !isAmount(propertyCalls)) return undefined;
  return { at, seconds, propertyCalls };
}

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
