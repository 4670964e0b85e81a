import { randomInt } from 'node:crypto';
import { SheetError } from './sheet-error';
import type { SheetModel } from './sheet-model';

/** The next `SheetN` that no sheet has. */
export function freeSheetName(sheets: readonly SheetModel[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name));
  let number = sheets.length + 1;
  while (taken.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** @throws {SheetError} when a sheet has the name, in any case. */
export function requireFreeName(sheets: readonly SheetModel[], name: string): void {
  if (sheets.every((sheet) => sheet.name.toLowerCase() !== name.toLowerCase())) return;
  throw new SheetError(
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  );
}

/** Google's numbers of sheets stay below. */
const mostId = 2_147_483_647;

/**
 * A number for a new sheet: 0 for the first, large ones by chance for the others, as in Google's
 * files. A sheet never gets the number of one that was deleted: a script may still know it.
 */
export function freeSheetId(sheets: readonly SheetModel[]): number {
  if (sheets.length === 0) return 0;
  const taken = new Set(sheets.map((sheet) => sheet.id));
  let id = 0;
  do id = randomInt(1, mostId);
  while (taken.has(id));
  return id;
}
