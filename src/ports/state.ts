/**
 * What is kept until deleted: settings, secrets, ids and cursors, as texts by name.
 *
 * A value holds at most 8,066 bytes (measured on Apps Script), so nothing that grows goes here.
 */
export interface State {
  /** Everything that is stored, in one read. */
  readAll(): Readonly<Record<string, string>>;
  /** Stores several values in one write. */
  write(changes: Readonly<Record<string, string>>): void;
  /** Deletes values. */
  forget(names: readonly string[]): void;
}
