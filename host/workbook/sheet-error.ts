import { ScriptException } from '../services/service';

/** A refusal in the words of Google Sheets; a script sees it as Google's exception. */
export class SheetError extends ScriptException {}

/** Sheets' sentence for a range that leaves the grid. */
export const outsideTheSheet = (): SheetError =>
  new SheetError('The coordinates of the range are outside the dimensions of the sheet.');
