import type { ServiceObject } from '../service';
import { activePlace, activePlaces, activeSheet, currentCell, selectPlaces } from './active';
import { Call } from './call';
import { RangeList } from './range-list';
import { placeOfText, RangePlace } from './range-place';
import { SheetCharts } from './sheet-charts';

/** Where the cursor is, seen from one sheet: nowhere when the person looks at another one. */
export abstract class SheetCursor extends SheetCharts {
  getSelection(): ServiceObject {
    return this.session.make.selection();
  }

  getActiveCell(): ServiceObject {
    return this.session.make.range(currentCell(this.session));
  }

  getCurrentCell(): ServiceObject | null {
    return this.#isActive() ? this.session.make.range(currentCell(this.session)) : null;
  }

  getActiveRange(): ServiceObject | null {
    return this.#isActive() ? this.session.make.range(activePlace(this.session)) : null;
  }

  getActiveRangeList(): ServiceObject | null {
    return this.#isActive() ? this.session.make.rangeList(activePlaces(this.session)) : null;
  }

  setActiveRange(...args: unknown[]): ServiceObject {
    const range = new Call('Sheet.setActiveRange', args).count(1).object(0, RangePlace);
    selectPlaces(this.session, [range.place]);
    return range;
  }

  setCurrentCell(...args: unknown[]): ServiceObject {
    const range = new Call('Sheet.setCurrentCell', args).count(1).object(0, RangePlace);
    selectPlaces(this.session, [range.place]);
    return range;
  }

  setActiveRangeList(...args: unknown[]): ServiceObject {
    const list = new Call('Sheet.setActiveRangeList', args).count(1).object(0, RangeList);
    selectPlaces(this.session, list.places);
    return list;
  }

  setActiveSelection(...args: unknown[]): ServiceObject {
    const call = new Call('Sheet.setActiveSelection', args).count(1);
    const place = call.isObject(0, RangePlace)
      ? call.object(0, RangePlace).place
      : placeOfText(this.session, call.string(0), this.session.shapeOf(this.sheetId));
    selectPlaces(this.session, [place]);
    return this.session.make.range(place);
  }

  #isActive(): boolean {
    return activeSheet(this.session).id === this.sheetId;
  }
}
