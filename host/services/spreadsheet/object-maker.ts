import type { RunStyle, TextRun } from '../../workbook/text-run';
import type { Validation } from '../../workbook/validation';
import type { ServiceObject } from '../service';
import type { Place } from './place';

/** A piece of text with looks of its own, as a script holds it. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** The look of the cell it was read from; empty for a built one. */
  readonly base: RunStyle;
}

/** Makes the objects that methods hand out, so that no class needs to know all others. */
export interface ObjectMaker {
  range(place: Place): ServiceObject;
  rangeList(places: readonly Place[]): ServiceObject;
  sheet(sheetId: number): ServiceObject;
  spreadsheet(): ServiceObject;
  textFinder(places: () => readonly Place[], text: string): ServiceObject;
  protection(sheetId: number, protectionId: number): ServiceObject;
  filter(sheetId: number): ServiceObject;
  namedRange(name: string): ServiceObject;
  selection(): ServiceObject;
  richText(text: RichText): ServiceObject;
  textStyle(style: RunStyle): ServiceObject;
  validation(rule: Validation): ServiceObject;
}
