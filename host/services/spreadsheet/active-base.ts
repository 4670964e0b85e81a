import { ServiceObject } from '../service';
import {
  activePlace,
  activePlaces,
  activeSheet,
  currentCell,
  selectPlaces,
  selectSheet,
} from './active';
import { Call } from './call';
import { RangeList } from './range-list';
import { RangePlace } from './range-place';
import type { SpreadsheetSession } from './session';
import { Sheet } from './sheet';

/** Methods about the cursor that SpreadsheetApp and Spreadsheet share. */
export abstract class ActiveBase extends ServiceObject {
  constructor(readonly session: SpreadsheetSession) {
    super();
  }

  getActiveSheet(): ServiceObject {
    return this.session.make.sheet(activeSheet(this.session).id);
  }

  getActiveRange(): ServiceObject {
    return this.session.make.range(activePlace(this.session));
  }

  getActiveRangeList(): ServiceObject {
    return this.session.make.rangeList(activePlaces(this.session));
  }

  getCurrentCell(): ServiceObject {
    return this.session.make.range(currentCell(this.session));
  }

  getSelection(): ServiceObject {
    return this.session.make.selection();
  }

  setActiveSheet(...args: unknown[]): ServiceObject {
    const call = new Call(`${this.className}.setActiveSheet`, args).count(1, 2);
    const sheet = call.object(0, Sheet);
    selectSheet(this.session, this.session.look(sheet.sheetId));
    return sheet;
  }

  setActiveRange(...args: unknown[]): ServiceObject {
    const call = new Call(`${this.className}.setActiveRange`, args).count(1);
    const range = call.object(0, RangePlace);
    selectPlaces(this.session, [range.place]);
    return range;
  }

  setActiveRangeList(...args: unknown[]): ServiceObject {
    const call = new Call(`${this.className}.setActiveRangeList`, args).count(1);
    const list = call.object(0, RangeList);
    selectPlaces(this.session, list.places);
    return list;
  }

  setCurrentCell(...args: unknown[]): ServiceObject {
    const call = new Call(`${this.className}.setCurrentCell`, args).count(1);
    const range = call.object(0, RangePlace);
    selectPlaces(this.session, [range.place]);
    return range;
  }
}
