import type { WaitBand } from '../queue/wait-band';
import type { KnownAvailability } from '../users/availability';
import type { KpiTile } from './kpi-tile';

/**
 * How a tile looks: an agent's availability, or that they are being rung; a caller's wait, or that
 * nobody waits. The theme gives it colours.
 */
export type TileStyle = KnownAvailability | 'ringing' | 'unknown' | WaitBand | 'idle';

/**
 * Characters that fit across a tile. A longer text would run over its neighbour; it is cut, and "…"
 * says so.
 */
export const tileCharacters = 32;

/** The same for a text that has a figure at its right. */
export const textCharacters = 26;

/**
 * How a text stands out: bold for what must be seen first; `over`, which is bold red, for what is
 * over its limit.
 */
export type Tone = 'plain' | 'strong' | 'over';

/** One row of a tile: a text, and a figure at its right. */
export interface TileLine {
  readonly left: string;
  readonly right: string;
  /** @default 'plain' */
  readonly leftTone?: Tone;
  /** @default 'plain' */
  readonly rightTone?: Tone;
}

/**
 * One agent, number or waiting caller. Callers have three lines, the others four: tiles of one column
 * are of one height.
 *
 * @example
 * { style: 'available', userId: 7, borderMark: 2, lines: [
 *   { left: '● Ana Martin', right: 'C A', rightTone: 'strong' },
 *   { left: 'Available', right: '' },
 *   { left: '3 in · 1 out · ≈ 2 missed', right: 'ASA 12.5 s' },
 *   { left: '', right: '' } ] }
 */
export interface Tile {
  readonly style: TileStyle;
  readonly lines: readonly TileLine[];
  /** The agent; `undefined` for a caller. */
  readonly userId: number | undefined;
  /** Whose colour the border has; `undefined` for a plain one. */
  readonly borderMark: number | undefined;
}

/** A headed column of tiles: the queue, the numbers, or a group of agents. */
export interface Block {
  readonly title: string;
  /** Its calls of the activity period, at the right of the title; empty for none. */
  readonly totals: string;
  readonly summary: string;
  /** Explains the block's figures on its header; empty for none. */
  readonly note: string;
  readonly tiles: readonly Tile[];
  /**
   * A tile without words. Cells below the last tile have its weights, so that these do not change
   * when a tile comes or goes.
   */
  readonly blank: readonly TileLine[];
}

/** The whole picture in words, before anything has a place: blocks from left to right. */
export interface Board {
  /** Figures in a band above the blocks; none: no band. */
  readonly kpis: readonly KpiTile[];
  readonly blocks: readonly Block[];
  /** What people should mend, for the strip; empty for nothing. */
  readonly warning: string;
}
