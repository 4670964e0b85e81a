import type { Ending, ExecutionContext } from '../../engine/context';
import type { Area } from '../../workbook/area';
import { cellCount } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Workbook } from '../../workbook/workbook';
import { ScriptException } from '../service';
import type { ObjectMaker } from './object-maker';
import type { Place } from './place';

/** How the spreadsheet service behaves where Google's own behaviour varies. */
export interface SpreadsheetOptions {
  /**
   * Whether a web app sees the bound spreadsheet as active; field reports differ.
   * @default true
   */
  readonly activeInWebApp?: boolean | undefined;
  /** What `Spreadsheet.getUrl()` answers. @default Google's address for the id */
  readonly url?: (() => string) | undefined;
}

/**
 * What one execution does to the workbook: writes wait in a buffer until somebody looks.
 *
 * A read by the same execution, `flush()`, a change of structure, a question to the person and the
 * end carry the buffer out.
 */
export class SpreadsheetSession {
  #buffer: (() => void)[] = [];

  constructor(
    readonly context: ExecutionContext,
    readonly workbook: Workbook,
    readonly options: SpreadsheetOptions,
    readonly make: ObjectMaker,
  ) {
    context.onEnd((ending) => this.#end(ending));
    context.onSuspend(() => this.flush());
  }

  /** The sheet with an id, without carrying out the buffer: for checks that only need its shape. */
  shapeOf(sheetId: number): SheetModel {
    const sheet = this.workbook.sheetById(sheetId);
    if (!sheet) throw new ScriptException(`Sheet ${sheetId} not found`);
    return sheet;
  }

  /** Checks that cells exist. @throws {ScriptException} when they leave the grid. */
  check(place: Place): void {
    this.shapeOf(place.sheetId).requireInside(place.area);
  }

  /** The sheet of a place as the script must see it, with the cells counted as read. */
  read(place: Place): SheetModel {
    this.flush();
    this.check(place);
    this.context.counter.cellsRead(cellCount(place.area));
    return this.shapeOf(place.sheetId);
  }

  /** The sheet as the script must see it, without counting cells. */
  look(sheetId: number): SheetModel {
    this.flush();
    return this.shapeOf(sheetId);
  }

  /** Puts a change of cells into the buffer and counts them as written. */
  write(place: Place, change: (sheet: SheetModel, area: Area) => void): void {
    this.#requireWritable();
    this.check(place);
    this.context.counter.cellsWritten(cellCount(place.area));
    this.#buffer.push(() => {
      this.check(place);
      change(this.shapeOf(place.sheetId), place.area);
    });
  }

  /** Carries out the buffer, then a change of structure, at once. */
  restructure<Result>(change: (workbook: Workbook) => Result): Result {
    this.#requireWritable();
    this.flush();
    const result = change(this.workbook);
    this.workbook.publish();
    return result;
  }

  /** Carries out what waits; what cannot be carried out throws, and the rest is dropped. */
  flush(): void {
    if (this.#buffer.length === 0) return;
    const changes = this.#buffer;
    this.#buffer = [];
    try {
      for (const change of changes) change();
    } finally {
      this.workbook.publish();
    }
  }

  #end(ending: Ending): void {
    const isKept = ending !== 'killed' || this.context.unflushed === 'keep';
    if (isKept) this.flush();
    this.#buffer = [];
  }

  #requireWritable(): void {
    if (this.context.authMode === 'CUSTOM_FUNCTION') {
      throw new ScriptException('You do not have permission to perform that action.');
    }
  }
}
