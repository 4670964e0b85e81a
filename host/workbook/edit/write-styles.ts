import type { Area } from '../area';
import type { SheetModel } from '../sheet-model';
import type { Style, StyleKey, StyleValues } from '../style';

/** Gives all cells of an area one value for a part of their look; undefined takes it away. */
export function writeStyle<Key extends StyleKey>(
  sheet: SheetModel,
  area: Area,
  key: Key,
  value: StyleValues[Key] | undefined,
): void {
  let from: Style | undefined;
  let to: Style = sheet.styles.plain;
  sheet.changeCells(area, (cell) => {
    if (cell.style !== from) {
      from = cell.style;
      to = from.with(key, value);
    }
    cell.style = to;
  });
}

/** Gives each cell of an area its own value for a part of its look; the matrix has its size. */
export function writeStyles<Key extends StyleKey>(
  sheet: SheetModel,
  area: Area,
  key: Key,
  values: readonly (readonly (StyleValues[Key] | undefined)[])[],
): void {
  // Neighbours mostly look alike, and asking the last answer is cheaper than a map.
  let from: Style | undefined;
  let wanted: StyleValues[Key] | undefined;
  let to: Style = sheet.styles.plain;
  sheet.changeCells(area, (cell, r, c) => {
    const value = values[r]?.[c];
    if (cell.style !== from || value !== wanted) {
      from = cell.style;
      wanted = value;
      to = from.with(key, value);
    }
    cell.style = to;
  });
}
