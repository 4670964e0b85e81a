import {
  type FindOptions,
  findCells,
  findExpression,
  type Position,
  searchedText,
} from '../../workbook/edit/find';
import { writeInput } from '../../workbook/edit/write-values';
import { ServiceObject } from '../service';
import { Call } from './call';
import type { Place } from './place';
import { RangePlace } from './range-place';
import type { SpreadsheetSession } from './session';

/** Looks for a text in cells, row by row. A search hands out no contents, so it counts no cells. */
export class TextFinder extends ServiceObject {
  readonly className = 'TextFinder';
  readonly #session: SpreadsheetSession;
  readonly #places: () => readonly Place[];
  readonly #text: string;
  #options: FindOptions = {
    matchCase: false,
    matchEntireCell: false,
    useRegularExpression: false,
    matchFormulaText: false,
    ignoreDiacritics: false,
  };
  #current: Place | undefined;

  constructor(session: SpreadsheetSession, places: () => readonly Place[], text: string) {
    super();
    this.#session = session;
    this.#places = places;
    this.#text = text;
  }

  matchCase(...args: unknown[]): this {
    return this.#set('matchCase', args);
  }

  matchEntireCell(...args: unknown[]): this {
    return this.#set('matchEntireCell', args);
  }

  useRegularExpression(...args: unknown[]): this {
    return this.#set('useRegularExpression', args);
  }

  matchFormulaText(...args: unknown[]): this {
    return this.#set('matchFormulaText', args);
  }

  ignoreDiacritics(...args: unknown[]): this {
    return this.#set('ignoreDiacritics', args);
  }

  startFrom(...args: unknown[]): this {
    this.#current = new Call('TextFinder.startFrom', args).count(1).object(0, RangePlace).place;
    return this;
  }

  findAll(): ServiceObject[] {
    return this.#find().map((place) => this.#session.make.range(place));
  }

  findNext(): ServiceObject | null {
    return this.#step(1);
  }

  findPrevious(): ServiceObject | null {
    return this.#step(-1);
  }

  getCurrentMatch(): ServiceObject | null {
    return this.#current ? this.#session.make.range(this.#current) : null;
  }

  replaceWith(...args: unknown[]): number {
    const text = new Call('TextFinder.replaceWith', args).count(1).string(0);
    return this.#current ? this.#replace([this.#current], text) : 0;
  }

  replaceAllWith(...args: unknown[]): number {
    const text = new Call('TextFinder.replaceAllWith', args).count(1).string(0);
    return this.#replace(this.#find(), text);
  }

  #set(option: keyof FindOptions, args: readonly unknown[]): this {
    const value = new Call(`TextFinder.${option}`, args).count(1).boolean(0);
    this.#options = { ...this.#options, [option]: value };
    return this;
  }

  #find(): Place[] {
    this.#session.flush();
    const { locale } = this.#session.workbook.rules;
    return this.#places().flatMap(({ sheetId, area }) => {
      const sheet = this.#session.shapeOf(sheetId);
      const found = findCells(sheet, area, this.#text, this.#options, locale);
      return found.map((at) => ({ sheetId, area: { ...at, rows: 1, columns: 1 } }));
    });
  }

  #step(direction: 1 | -1): ServiceObject | null {
    const found = direction === 1 ? this.#find() : this.#find().reverse();
    const from = this.#current;
    const next = from ? found.find((place) => isBeyond(place, from, direction)) : found[0];
    this.#current = next;
    return next ? this.#session.make.range(next) : null;
  }

  #replace(places: readonly Place[], text: string): number {
    const { rules } = this.#session.workbook;
    const expression = findExpression(this.#text, this.#options);
    const literal = this.#options.useRegularExpression ? text : text.replaceAll('$', '$$$$');
    let count = 0;
    for (const place of places) {
      const { row, column } = place.area;
      const shown = searchedText(
        this.#session.shapeOf(place.sheetId).cellAt(row, column),
        this.#options,
        rules.locale,
      );
      count += [...shown.matchAll(expression)].length;
      const replaced = shown.replace(expression, literal);
      this.#session.write(place, (sheet, area) =>
        sheet.changeCells(area, (cell) => writeInput(cell, replaced, rules)),
      );
    }
    return count;
  }
}

function isBeyond(place: Place, from: Place, direction: 1 | -1): boolean {
  if (place.sheetId !== from.sheetId) return true;
  return direction * order(place.area, from.area) > 0;
}

const order = (a: Position, b: Position): number => a.row - b.row || a.column - b.column;
