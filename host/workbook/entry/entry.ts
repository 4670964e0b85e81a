import type { CellValue } from '../cell';
import type { LocaleRules } from '../locale';

/** What a text becomes when somebody enters it. */
export interface Entry {
  readonly value: CellValue;
  /** Number format that goes with it, when the cell has none: `0%`. */
  readonly format?: string | undefined;
  /** Present when the text is a formula, with its `=`. */
  readonly formula?: string | undefined;
}

/** What reading an entry depends on. */
export interface EntryRules {
  readonly locale: LocaleRules;
  /** The year of a date without one. */
  readonly thisYear: () => number;
  /** Whether `+A1` is the formula `=+A1`, as Sheets has it. */
  readonly plusStartsFormula: boolean;
}
