import type { CellValue } from '../domain/sheets/headers';

/** What is written into a cell; `null` empties it. */
export type CellInput = CellValue | null;

/** Cells read back after a flush. */
export interface ReadCells {
  readonly values: readonly CellValue[];
  /** As a person sees them. */
  readonly shown: readonly string[];
  /** Empty for a cell that has none. */
  readonly formulas: readonly string[];
}

/** Cells on a sheet of the lab's own. */
export interface CellLab {
  /** Writes a row of cells of one number format, and reads it back. */
  roundTrip(format: string, cells: readonly CellInput[]): ReadCells;
  /** Writes one cell by `setFormula`, and reads it back. */
  formula(formula: string): ReadCells;
  /** Writes two values into one cell. */
  misfit(): void;
  /** Asks for a range outside the sheet. */
  outside(): void;
  /** Writes texts below each other, and searches one of them as a whole cell: its place, from 0. */
  find(texts: readonly string[], wanted: string): number | undefined;
  /** A moment in the spreadsheet's time zone, `2026-11-21 10:00:00`. */
  inSheetZone(date: Date): string;
}

/** What became of a sheet that was copied. */
export interface SheetCopy {
  readonly value: CellValue;
  readonly format: string;
  readonly isHidden: boolean;
}

/** The spreadsheet and sheets of the lab's own. */
export interface FileLab {
  /** Renames a sheet, and looks it up by its number: the name it has then. */
  renamedName(): { readonly given: string; readonly found: string | undefined };
  /** Copies a hidden sheet that holds one text. */
  copyByTemplate(text: string): SheetCopy;
  copyTo(text: string): SheetCopy;
  /** Whether a sheet is found by its number after it was deleted. */
  isDeletedFound(): boolean;
  /** Whether opening the file by its id brings this file. */
  isOpenedById(): boolean;
}

/** Properties and cache entries of the lab's own. */
export interface StoreLab {
  /** Stores a text and reads it back. */
  property(text: string): string | null;
  /** Writes two properties one after the other; reads both and one that is missing. */
  mergedProperties(): readonly (string | null)[];
  /** @param keyLength - Characters of the key. */
  cached(text: string, keyLength: number, seconds: number): string | null;
  /** Asks for one key that is there and one that is not: how many were answered, and the missing one by itself. */
  cacheMisses(): { readonly answered: number; readonly missing: string | null };
}

/** The script lock, held for a moment. */
export interface LockLab {
  /** Two tries in a row, while nothing was given back. */
  takeTwice(): readonly [boolean, boolean];
  /** Whether it is held, before and after it was given back. */
  release(): readonly [boolean, boolean];
}

/** What pages and answers are made of; nothing is shown. */
export interface PageLab {
  /** HTML of a page made of a text. */
  htmlOf(text: string): string;
  /** HTML of one of our pages. */
  ownPage(): string;
  json(text: string): { readonly content: string; readonly isJson: boolean };
}

/** What the script's runtime has besides JavaScript. */
export interface ToolLab {
  sha256(text: string): readonly number[];
  /** A text encoded, and the bytes it decodes to. */
  base64(text: string): { readonly encoded: string; readonly bytes: readonly number[] };
  /** A text packed as for the cache, and unpacked. */
  repacked(text: string): string | undefined;
  formatDate(date: Date, zone: string, pattern: string): string;
  scriptZone(): string;
  /** Those of the names that stand for something. */
  globals(names: readonly string[]): readonly string[];
  /** Whether a service behind a stand-in answers like the service itself, and how many calls were counted. */
  proxy(): { readonly isAlike: boolean; readonly calls: number };
}

/** A clock trigger, or another, of the present person. */
export interface TriggerLook {
  readonly door: string;
  /** Google's word for its kind. */
  readonly kind: string;
}

/** The project, and who runs it. */
export interface ScriptLab {
  triggers(): readonly TriggerLook[];
  consent(): string;
  /** Whether Google names the person, and whether the script runs as the same one. */
  person(): { readonly isKnown: boolean; readonly isEffective: boolean };
  mailQuota(): number;
  webAppAddress(): string | undefined;
}

/** How a page of the network is asked. */
export interface Asking {
  readonly url: string;
  /** @default 'get' */
  readonly method?: 'get' | 'post';
  /** Errors for refusals. @default false */
  readonly isLoud?: boolean;
  /** @default false */
  readonly follows?: boolean;
  readonly timeoutSeconds?: number;
}

/** An answer as Google hands it over. */
export interface Answered {
  readonly status: number;
  /** Names as Google writes them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Requests without a key, which read and change nothing. */
export interface NetworkLab {
  ask(asking: Asking): Answered;
  askAll(urls: readonly string[]): readonly Answered[];
}

/**
 * Tries Google's services out, for the self-test. Whatever it makes is its own: people's sheets,
 * properties and cache entries are not touched.
 */
export interface Lab {
  readonly cells: CellLab;
  readonly file: FileLab;
  readonly store: StoreLab;
  readonly lock: LockLab;
  readonly pages: PageLab;
  readonly tools: ToolLab;
  readonly script: ScriptLab;
  readonly network: NetworkLab;
  /** Removes what this execution has made, and what one that was killed left behind. */
  cleanUp(): void;
  /** Makes the sheet Self-test one to read: sentences in full. */
  layOut(): void;
  /** Colours the outcomes there, from the first record on; none for the rest. */
  colourOutcomes(colours: readonly string[]): void;
}
