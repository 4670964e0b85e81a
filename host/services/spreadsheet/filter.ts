import { rightOf } from '../../workbook/area';
import { sortRows } from '../../workbook/edit/sort';
import { ScriptException, ServiceObject } from '../service';
import { Call } from './call';
import type { Place } from './place';
import type { SpreadsheetSession } from './session';

/** The filter buttons of a sheet; their criteria are not emulated. */
export class Filter extends ServiceObject {
  readonly className = 'Filter';
  readonly #session: SpreadsheetSession;
  readonly #sheetId: number;

  constructor(session: SpreadsheetSession, sheetId: number) {
    super();
    this.#session = session;
    this.#sheetId = sheetId;
  }

  getRange(): ServiceObject {
    return this.#session.make.range(this.#place());
  }

  remove(): void {
    this.#session.restructure(() =>
      this.#session.shapeOf(this.#sheetId).changeLayout((layout) => {
        layout.filter = undefined;
      }),
    );
  }

  sort(...args: unknown[]): this {
    const call = new Call('Filter.sort', args).count(2);
    const column = call.integer(0);
    const ascending = call.boolean(1);
    const { sheetId, area } = this.#place();
    if (column < area.column || column > rightOf(area)) {
      throw new ScriptException('Sort column is outside of the range.');
    }
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (body.rows === 0) return this;
    this.#session.write({ sheetId, area: body }, (sheet) =>
      sortRows(sheet, body, [{ column, ascending }]),
    );
    return this;
  }

  #place(): Place {
    const area = this.#session.look(this.#sheetId).layout.filter;
    if (!area) throw new ScriptException('The filter does not exist any more.');
    return { sheetId: this.#sheetId, area };
  }
}
