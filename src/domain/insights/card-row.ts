import type { Direction } from '../calls/call';

/** Which caller a line is for. */
export type When =
  | { readonly kind: 'known' }
  | { readonly kind: 'unknown' }
  /** A column of the contact, as it was written, and what it says; case does not matter. */
  | { readonly kind: 'field'; readonly field: string; readonly value: string };

/** What must hold of a call; what is absent holds of every call. */
export interface Condition {
  readonly direction?: Direction;
  /** Aircall numbers. */
  readonly numberIds?: readonly number[];
  readonly when?: When;
}

/**
 * One line of a card that can be used. Plain JSON, as cards are kept in a cache.
 *
 * ```
 * {"row":3,"card":"VIP","conditions":[{"when":{"kind":"field","field":"VIP","value":"yes"}}],
 *  "type":"shortText","label":"Account","text":"{{contact.company}}","link":""}
 * ```
 */
export interface CardRow {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Name of the card. */
  readonly card: string;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
  readonly type: 'title' | 'shortText';
  /** Templates; empty for none. */
  readonly label: string;
  readonly text: string;
  readonly link: string;
}

/** What is wrong with a row, in a sentence for people. */
export interface RowProblem {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly sentence: string;
}
