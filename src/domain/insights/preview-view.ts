import type { Direction } from '../calls/call';
import type { Card } from './card';
import type { RowProblem } from './card-row';

/** What a preview is asked for. */
export interface PreviewForm {
  /** As somebody typed it; empty: a caller who hides the number. */
  readonly number: string;
  readonly direction: Direction;
  /** The Aircall number; absent: nobody says. */
  readonly numberId?: number;
}

/** What the sheets say at this moment. */
export interface PreviewSheets {
  /** Lines that can be used. */
  readonly lines: number;
  readonly problems: readonly RowProblem[];
  /** What is wrong with the contacts as a whole; empty when nothing is. */
  readonly contactsProblem: string;
  /** Contacts that have a number. */
  readonly contacts: number;
}

/** What the page shows before somebody asks. */
export interface PreviewView {
  readonly numbers: readonly { readonly id: number; readonly name: string }[];
  /** Headers of the sheet of contacts that cards can use. */
  readonly columns: readonly string[];
  /** What is switched on, and where to change it. */
  readonly switches: readonly string[];
  readonly sheets: PreviewSheets;
}

/** One row and what became of it. */
export interface PreviewRow {
  /** In the sheet, from 1. */
  readonly row: number;
  readonly card: string;
  readonly sentence: string;
}

/** A card as Aircall would show it, and why it is as it is. */
export interface Preview {
  readonly card: Card;
  /** Who was recognised, and what the log knows of them. */
  readonly about: readonly string[];
  /** Why there is no card; empty when there is one. */
  readonly nothing: string;
  /** Rows that gave no line. */
  readonly others: readonly PreviewRow[];
  readonly sheets: PreviewSheets;
}
