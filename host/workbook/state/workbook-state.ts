import type { ReadState, StatePart } from '../../engine/state-part';
import { type NamedArea, Workbook, type WorkbookOptions } from '../workbook';
import { readSheetFile, writeSheetFile } from './sheet-file';

const WORKBOOK_FILE = 'workbook.json';

const sheetFile = (id: number): string => `sheets/${id}.json`;

interface SavedWorkbook {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  /** In the order of the tabs. */
  readonly sheetIds: readonly number[];
  readonly namedAreas: readonly (readonly [string, NamedArea])[];
}

/**
 * The workbook of a state folder, or a new one with a single empty sheet.
 *
 * @param options - What a new workbook is made with; a kept one has its own name, zone and locale.
 */
export function openWorkbook(read: ReadState, options: WorkbookOptions): Workbook {
  const text = read(WORKBOOK_FILE);
  if (text === undefined) {
    const fresh = new Workbook(options);
    fresh.addSheet();
    fresh.publish();
    return fresh;
  }
  const saved = JSON.parse(text) as SavedWorkbook;
  const { id, name, timeZone, locale } = saved;
  const workbook = new Workbook({ ...options, id, name, timeZone, locale });
  for (const sheetId of saved.sheetIds) {
    const sheet = read(sheetFile(sheetId));
    if (sheet !== undefined) readSheetFile(workbook, sheet);
  }
  if (workbook.sheets.length === 0) workbook.addSheet();
  for (const [areaName, area] of saved.namedAreas) workbook.setNamedArea(areaName, area);
  workbook.publish();
  return workbook;
}

/** Whether a state folder has a workbook. */
export const keepsWorkbook = (read: ReadState): boolean => read(WORKBOOK_FILE) !== undefined;

/** Keeps a workbook in the state folder: `workbook.json` and one `sheets/<id>.json` per sheet. */
export class WorkbookState implements StatePart {
  onChange?: (() => void) | undefined;
  readonly #workbook: Workbook;
  /** Revision of each kept sheet. */
  readonly #kept = new Map<number, number>();
  #keptTabs = -1;

  /** @param isKept - Whether the folder has the workbook as it is now. */
  constructor(workbook: Workbook, isKept = false) {
    this.#workbook = workbook;
    if (isKept) for (const sheet of workbook.sheets) this.#kept.set(sheet.id, sheet.revision);
    workbook.onChange(() => this.onChange?.());
  }

  takeChanges(): ReadonlyMap<string, string | undefined> {
    this.#workbook.publish();
    const changes = new Map<string, string | undefined>();
    for (const sheet of this.#workbook.sheets) {
      if (this.#kept.get(sheet.id) === sheet.revision) continue;
      this.#kept.set(sheet.id, sheet.revision);
      changes.set(sheetFile(sheet.id), writeSheetFile(sheet));
    }
    for (const id of this.#kept.keys()) {
      if (this.#workbook.sheetById(id)) continue;
      this.#kept.delete(id);
      changes.set(sheetFile(id), undefined);
    }
    if (this.#keptTabs !== this.#workbook.tabsRevision) {
      this.#keptTabs = this.#workbook.tabsRevision;
      changes.set(WORKBOOK_FILE, writeWorkbook(this.#workbook));
    }
    return changes;
  }
}

function writeWorkbook(workbook: Workbook): string {
  const { id, name, timeZone, locale } = workbook;
  const sheetIds = workbook.sheets.map((sheet) => sheet.id);
  const saved: SavedWorkbook = {
    id,
    name,
    timeZone,
    locale,
    sheetIds,
    namedAreas: [...workbook.namedAreas],
  };
  return JSON.stringify(saved, undefined, 1);
}
