import { parseObject } from '../settings/parse';
import type { EpochSeconds } from '../time/units';

/** What is remembered of the worklist; the property CALL_BACKS: `{"at":1790000000,"open":3}`. */
export interface CallBacksState {
  /** When the log was last looked through; 0: never. */
  readonly at: EpochSeconds;
  /** How many callers are to be called back. */
  readonly open: number;
}

/** Reads the property; whatever is unreadable begins anew. */
export function parseCallBacks(text: string | undefined): CallBacksState {
  const { at, open } = parseObject(text);
  return { at: numberOr0(at), open: numberOr0(open) };
}

const numberOr0 = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;
