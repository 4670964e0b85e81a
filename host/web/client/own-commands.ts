import type { SheetTab } from '../view';
import type { PopupItem } from './chrome/popup-menu';
import { csvOf, saveFile } from './download';
import type { OwnQuestions } from './overlays/own-questions';
import type { WorkbookPane } from './workbook-pane';

const ABOUT =
  'A local Apps Script host: it runs an Apps Script project folder on this machine and shows its workbook. It looks like a spreadsheet, but it is not Google Sheets and not made by Google.';
const WARNING =
  "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";
const WHO =
  'E-mail address of the person this browser tab plays. Each tab can be somebody else, with a cursor of its own.';

/** Says what this page is. */
export function tellAbout(own: OwnQuestions): Promise<void> {
  return own.tell('About this page', ABOUT);
}

/** Asks whether protected cells shall be edited all the same. */
export async function confirmProtected(own: OwnQuestions): Promise<boolean> {
  const buttons = ['OK', 'CANCEL'] as const;
  const { button } = await own.ask({
    kind: 'alert',
    title: 'Heads up!',
    message: WARNING,
    buttons,
  });
  return button === 'OK';
}

/** Asks whom this tab plays from now on, and loads the page as that person. */
export async function changeUser(own: OwnQuestions): Promise<void> {
  const buttons = ['OK', 'CANCEL'] as const;
  const title = 'Open as another person';
  const { button, text } = await own.ask({ kind: 'prompt', title, message: WHO, buttons });
  if (button !== 'OK' || !text.includes('@')) return;
  sessionStorage.setItem('user', text.trim());
  // A `?user=` in the address would win over what the tab remembers.
  if (location.search) location.search = '';
  else location.reload();
}

/** Saves what the sheet on screen shows as a file. */
export function downloadSheet({ sheet, sheets }: WorkbookPane): void {
  const name = sheets.find(({ id }) => id === sheet?.id)?.name ?? 'sheet';
  if (sheet) saveFile(`${name}.csv`, 'text/csv', csvOf(sheet));
}

/** Menu lines that show the hidden sheets. */
export function hiddenSheets(
  sheets: readonly SheetTab[],
  show: (sheetId: number) => void,
): PopupItem[] {
  return sheets
    .filter(({ hidden }) => hidden)
    .map(({ id, name }) => ({ kind: 'item', caption: name, run: () => show(id) }));
}
