import type { WaitBand } from '../queue/wait-band';
import type { KnownAvailability } from '../users/availability';

/** How a tile looks: an agent's availability or a caller's wait. The theme gives it colours. */
export type TileStyle = KnownAvailability | 'unknown' | WaitBand;

/**
 * Characters that fit across a tile. A longer text would run over its neighbour; it is cut, and "…"
 * says so.
 */
export const tileCharacters = 32;

/** One row of a tile: a text, and a figure at its right. */
export interface TileLine {
  readonly left: string;
  readonly right: string;
}

/** What every tile has: three lines, the first of them bold. */
export type TileLines = readonly [TileLine, TileLine, TileLine];

/**
 * One agent or one waiting caller.
 *
 * @example
 * { style: 'in_call', userId: 7, lines: [
 *   { left: '▶ Ana Martin', right: '' },
 *   { left: 'On a call', right: '3 in · 1 out' },
 *   { left: '← +33 6 11 22 33 44 · Support', right: '4:05' } ] }
 */
export interface Tile {
  readonly style: TileStyle;
  readonly lines: TileLines;
  /** The agent; `undefined` for a caller. */
  readonly userId: number | undefined;
}

/** A headed column of tiles: the queue, or a group of agents. */
export interface Block {
  readonly title: string;
  readonly summary: string;
  /** Explains the block's figures on its header; empty for none. */
  readonly note: string;
  readonly tiles: readonly Tile[];
}

/** The whole picture in words, before anything has a place: blocks from left to right. */
export interface Board {
  readonly blocks: readonly Block[];
}
