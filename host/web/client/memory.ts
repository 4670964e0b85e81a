import type { SelectionView } from '../protocol';

/** What a browser tab keeps over a reload: the sheet it showed and the cursor of each sheet. */
interface TabMemory {
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

/** The sheet that the address names, as `#gid=7`. */
export function sheetOfAddress(): number | undefined {
  const gid = /^#gid=(\d+)$/.exec(location.hash)?.[1];
  return gid === undefined ? undefined : Number(gid);
}

/** Writes the sheet on screen into the address, so that it can be bookmarked. */
export function addressSheet(sheetId: number): void {
  if (sheetOfAddress() !== sheetId) history.replaceState(null, '', `#gid=${sheetId}`);
}

/** Remembers the cursor of the sheet on screen. */
export function keep({ sheetId, area }: SelectionView): void {
  const selections = { ...recall().selections, [sheetId]: area };
  sessionStorage.setItem(KEY, JSON.stringify({ sheetId, selections } satisfies TabMemory));
}
