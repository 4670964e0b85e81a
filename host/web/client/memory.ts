import type { SelectionView } from '../protocol';

/** What a browser tab keeps over a reload: the sheet it showed and the cursor of each sheet. */
export interface TabMemory {
  readonly sheetId?: number;
  readonly selections: Readonly<Record<number, SelectionView['area']>>;
}

const KEY = 'cursor';

/** What this tab remembers. */
export function recall(): TabMemory {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '') as TabMemory;
  } catch {
    return { selections: {} };
  }
}

/** Remembers the cursor of the sheet on screen. */
export function keep({ sheetId, area }: SelectionView): void {
  const selections = { ...recall().selections, [sheetId]: area };
  sessionStorage.setItem(KEY, JSON.stringify({ sheetId, selections } satisfies TabMemory));
}
