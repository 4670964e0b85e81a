/**
 * Something that lives on in the state folder: the workbook, the properties, …
 *
 * The host asks for changes at most once a second, writes each file through a temporary one, and
 * asks a last time when it closes.
 */
export interface StatePart {
  /**
   * Files whose content changed since the last call, by name inside the state folder
   * (`sheets/0.json`), each with its JSON text; `undefined` deletes the file.
   */
  takeChanges(): ReadonlyMap<string, string | undefined>;
  /** Set by the host; the part calls it after a change so that a save is planned. */
  onChange?: (() => void) | undefined;
}

/** Reads a file of the state folder; `undefined` when there is none. */
export type ReadState = (name: string) => string | undefined;
