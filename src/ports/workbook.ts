/** The spreadsheet file as a whole. */
export interface Workbook {
  /** Makes every sheet that is missing, and remembers them all; what people wrote stays. */
  ensureSheets(): void;
  /** Whether this file is a copy of the one that was set up: nothing may be written then. */
  isCopy(): boolean;
  /** Makes this file the one that is set up, with sheets of its own. */
  adopt(): void;
  /** Brings the board to the front. */
  showBoard(): void;
  /** Applies what was written so far. */
  flush(): void;
}
