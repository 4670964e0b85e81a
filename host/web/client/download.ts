import { el } from './dom';
import type { Sheet } from './grid/sheet';

/** A sheet as comma-separated values: what its cells show, up to the last used row and column. */
export function csvOf(sheet: Sheet): string {
  const { rowCount } = sheet.layout;
  const rows: string[][] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const line: string[] = [];
    for (const [column, cell] of Object.entries(sheet.row(row) ?? {}))
      if (cell.text) line[Number(column)] = quote(cell.text);
    if (line.length > 0) rows[row] = line;
  }
  return Array.from(rows, (line) => Array.from(line ?? [], (text) => text ?? '').join(',')).join(
    '\r\n',
  );
}

const quote = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Lets the browser save a text as a file. */
export function saveFile(name: string, type: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
