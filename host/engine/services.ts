import type { ServiceObject } from '../services/service';
import type { ExecutionContext } from './context';

/** Names of the enums of one owner and of their members in Google's order: `{ BorderStyle: ['DOTTED', …] }`. */
export type EnumTable = Readonly<Record<string, readonly string[]>>;

/**
 * A family of services that plugs into the host: SpreadsheetApp and what it hands out, for instance.
 *
 * A family that shares state between executions is made by a function that closes over that state:
 * `spreadsheetFamily(workbook)`.
 */
export interface ServiceFamily {
  /**
   * The globals a script sees, each made once per execution, on first use. A name with a dot is a
   * property of another global: `BigQuery.Jobs`.
   *
   * Every function on the prototype chain of a {@link ServiceObject} below `ServiceObject` itself is
   * published to the script: what is not for scripts is a `#private`, a getter, a field or a free function.
   *
   * Arguments arrive as plain values, `Date`s, `EnumValue`s, `ServiceObject`s, `HtmlPage`s and
   * `BlobValue`s; an argument given as `undefined` arrives as `undefined`, inside arrays and objects
   * as `null`. A method may return the same, or a promise of it; `undefined` arrives as `undefined`.
   */
  readonly globals: Readonly<Record<string, (context: ExecutionContext) => ServiceObject>>;
  /** The advanced service it is: without this name in the manifest a script does not see its globals. */
  readonly advancedService?: string;
  /**
   * Enums by the class that carries them: `{ SpreadsheetApp: { BorderStyle: ['DOTTED', …] } }` makes
   * `SpreadsheetApp.BorderStyle.DOTTED`, which arrives on the main thread as
   * `new EnumValue('BorderStyle', 'DOTTED')`. Works for classes that are no globals too (`Ui.Button`).
   */
  readonly enums?: Readonly<Record<string, EnumTable>>;
  /** Methods by class that read or write cell contents or looks, for the count of data calls. */
  readonly dataMethods?: Readonly<Record<string, readonly string[]>>;
}
