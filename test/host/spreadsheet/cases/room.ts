import { EnumValue, type ServiceObject } from '../../../../host/services/service';
import { call, type FakeExecution, fakeExecution, openSheet } from '../fake-context';

/** What a case finds: an execution over an empty sheet whose cells B2:C3 are selected. */
export interface Room {
  readonly execution: FakeExecution;
  readonly app: ServiceObject;
  readonly file: ServiceObject;
  readonly sheet: ServiceObject;
  range(a1: string): ServiceObject;
  list(...a1: string[]): ServiceObject;
}

/** A room of its own for a case. */
export function setUp(): Room {
  const execution = fakeExecution({ selection: { sheetName: 'Sheet1', a1: 'B2:C3' } });
  const { spreadsheet, sheet, range } = openSheet(execution);
  const list = (...a1: string[]) => call(sheet, 'getRangeList', a1);
  return { execution, app: execution.app, file: spreadsheet, sheet, range, list };
}

/** A1 notation of a range. */
export const a1 = (range: unknown) => call<string>(range, 'getA1Notation');
/** A1 notation of several ranges. */
export const a1s = (ranges: unknown) => (ranges as unknown[]).map(a1);
/** The name of a sheet. */
export const name = (sheet: unknown) => call<string>(sheet, 'getName');
/** A member of an enum, as it arrives from a script. */
export const member = (enumName: string, word: string) => new EnumValue(enumName, word);
/** The name of an enum's member. */
export const word = (value: unknown) => (value as EnumValue).name;

/** A title, what to do, and what must come of it. */
export type Case = readonly [title: string, run: (room: Room) => unknown, expected: unknown];
