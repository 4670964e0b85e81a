import { texts } from '../texts/texts';
import { describeAge } from '../time/format';
import type { EpochSeconds } from '../time/units';
import type { TvBoard } from './tv-board';

/** What a page knows when it says how fresh it is. */
export interface TvState {
  readonly board: Pick<TvBoard, 'takenAt' | 'staleAt'> | undefined;
  /** The script's clock. */
  readonly now: EpochSeconds;
  /** When looks began to fail; `undefined` while they do not. */
  readonly failingSince: EpochSeconds | undefined;
}

/** How fresh the page is, in words; `calm` needs nobody's attention. */
export interface Freshness {
  readonly tone: 'calm' | 'notice' | 'alarm';
  readonly words: string;
}

/** Says how fresh the board is, and what is wrong. */
export function describeFreshness(state: TvState): Freshness {
  const { board, now, failingSince } = state;
  const say = texts.tv;
  if (board === undefined) {
    const words = failingSince === undefined ? say.noBoard : say.again;
    return { tone: 'notice', words };
  }
  const age = describeAge(now - board.takenAt);
  const again = failingSince === undefined ? [] : [say.againSince(describeAge(now - failingSince))];
  if (isStale(board, now)) return { tone: 'alarm', words: [say.stale(age), ...again].join(' ') };
  const [sentence] = again;
  return sentence ? { tone: 'notice', words: sentence } : { tone: 'calm', words: say.fresh(age) };
}

/** Whether two refreshes are missing. */
export const isStale = ({ staleAt }: Pick<TvBoard, 'staleAt'>, now: EpochSeconds): boolean =>
  now >= staleAt;
