import type { SheetName } from '../domain/sheets/headers';

/** The ids of our sheets, from the property SHEETS; whatever is unreadable counts as none. */
export function parseIds(text: string | undefined): Partial<Record<SheetName, number>> {
  try {
    return JSON.parse(text ?? '{}') as Partial<Record<SheetName, number>>;
  } catch {
    // sheets are found by name then
    return {};
  }
}
