/**
 * An object that a script can hold: `Range`, `Sheet`, `Lock`, …
 *
 * It lives on the main thread; the script holds a stand-in that sends each call over. The public
 * methods of a subclass are exactly what is emulated: any other name throws {@link NotEmulated} in
 * the script. Methods take and return plain values, `Date`s, {@link EnumValue}s, other service
 * objects, arrays of those, or a promise of one.
 */
export abstract class ServiceObject {
  /** Google's name for the class, as in its reference: `Range`, `Sheet`, `Properties`. */
  abstract readonly className: string;
}

/** A member of one of Google's enums, such as `SpreadsheetApp.BorderStyle.SOLID`. */
export class EnumValue {
  constructor(
    /** Google's name of the enum: `BorderStyle`. */
    readonly enumName: string,
    /** The member: `SOLID`. */
    readonly name: string,
  ) {}

  toString(): string {
    return this.name;
  }
}

/** Thrown inside a script, as Google throws: an `Error` named `Exception` with Google's sentence. */
export class ScriptException extends Error {
  override readonly name: string = 'Exception';
  /** What a script finds as `error.details`; plain values. */
  readonly details?: unknown;
}

/** Thrown inside a script that calls something Google has and this host does not copy. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';

  /** @param what - Class and method: `Range.autoFill`. */
  constructor(readonly what: string) {
    super(`NotEmulated("${what}"): the local host does not copy this part of Apps Script.`);
  }
}
