/** What a rule compares with: text, number, yes or no, an instant, or cells of a sheet. */
export type ValidationValue =
  | string
  | number
  | boolean
  | { readonly epochMs: number }
  | { readonly sheetId: number; readonly a1: string };

/** A rule about what may be entered into a cell. */
export interface Validation {
  /** Google's name of the test: `VALUE_IN_LIST`. */
  readonly criteria: string;
  readonly values: readonly ValidationValue[];
  /** Only for lists: whether the cell shows an arrow. */
  readonly showDropdown: boolean;
  /** Whether an entry that fails the rule is marked (true) or refused (false). */
  readonly allowInvalid: boolean;
  readonly helpText: string | undefined;
}
