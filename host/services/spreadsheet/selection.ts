import { ServiceObject } from '../service';
import { activePlace, activePlaces, activeSheet, currentCell } from './active';
import type { SpreadsheetSession } from './session';

/** What the person has selected. */
export class Selection extends ServiceObject {
  readonly className = 'Selection';
  readonly #session: SpreadsheetSession;

  constructor(session: SpreadsheetSession) {
    super();
    this.#session = session;
  }

  getActiveSheet(): ServiceObject {
    return this.#session.make.sheet(activeSheet(this.#session).id);
  }

  getActiveRange(): ServiceObject {
    return this.#session.make.range(activePlace(this.#session));
  }

  getActiveRangeList(): ServiceObject {
    return this.#session.make.rangeList(activePlaces(this.#session));
  }

  getCurrentCell(): ServiceObject {
    return this.#session.make.range(currentCell(this.#session));
  }
}
