import { headers, type TableName } from '../domain/sheets/headers';
import { furnishings } from '../domain/sheets/peoples/furnishings';
import { texts } from '../domain/texts/texts';
import type { Services } from './services';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a new sheet of people's its header notes, lists, boxes to tick and example rows. */
export function furnishSheet(services: Services, sheet: Sheet, table: TableName): void {
  const furnishing = furnishings[table];
  if (furnishing === undefined) return;
  const { notes, examples, lists, ticks, hidden } = furnishing;
  const header: readonly string[] = headers[table];
  const rows = sheet.getMaxRows() - 1;
  const cellsOf = (word: string) => sheet.getRange(2, header.indexOf(word) + 1, rows, 1);
  const rule = () => services.spreadsheets.newDataValidation();
  sheet.getRange(1, 1, 1, header.length).setNotes([[...notes]]);
  for (const [word, words] of Object.entries(lists)) {
    const offer = rule().requireValueInList([...words], true);
    const help = texts.peoplesSheets.listHelp(words);
    // a cell that refuses would refuse what a later version understands, and say less than we do
    cellsOf(word).setDataValidation(offer.setAllowInvalid(true).setHelpText(help).build());
  }
  // a rule alone leaves the cells empty; inserted boxes would make a thousand rows of FALSE
  const tick = rule().requireCheckbox().build();
  for (const word of ticks) cellsOf(word).setDataValidation(tick);
  for (const word of hidden) sheet.hideColumns(header.indexOf(word) + 1);
  if (examples.length === 0) return;
  sheet.getRange(2, 1, examples.length, header.length).setValues(examples.map((row) => [...row]));
}
