import type { Selected } from '../domain/selection/find-selected';
import type { SheetName } from '../domain/sheets/headers';

/** What somebody did to a sheet by hand and the script has undone. */
export interface Mended {
  readonly sheet: SheetName;
  /** It had been deleted; or words of its header row were changed or gone. */
  readonly what: 'made again' | 'header put right';
}

/** The spreadsheet file as a whole. */
export interface Workbook {
  /** Makes every sheet that is missing, and remembers them all; what people wrote stays. */
  ensureSheets(): void;
  /** Whether this file is a copy of the one that was set up: nothing may be written then. */
  isCopy(): boolean;
  /** Whether the sheet of the board is here, made for this file or brought along by a copy. */
  hasBoard(): boolean;
  /** Makes this file the one that is set up, with sheets of its own. */
  adopt(): void;
  /** The number of a sheet, which is made when it is gone: another number is another sheet. */
  idOf(name: SheetName): number;
  /** What this execution has put right so far. */
  mended(): readonly Mended[];
  /** Its locale, as Google writes it: `en_US`. Costs a call. */
  locale(): string;
  /** What people call this file. */
  fileName(): string;
  /** Cells of all its sheets, empty ones too; Google allows 10 million. Costs two calls a sheet. */
  cells(): number;
  /** What the person has selected at this moment. */
  selection(): Selected;
  /** Brings the board to the front. */
  showBoard(): void;
  /** Brings a sheet to the front, which is made when it is gone. */
  showSheet(name: SheetName): void;
  /** Applies what was written so far. */
  flush(): void;
}
