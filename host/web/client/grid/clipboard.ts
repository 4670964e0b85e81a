import type { AreaView } from '../../view';
import type { Sheet } from './sheet';

/** The shown text of an area as other spreadsheets paste it: tabs between cells, a line per row. */
export function copyText(sheet: Sheet, area: AreaView): string {
  const lines: string[] = [];
  const lastRow = Math.min(area.row + area.rows, lastUsed(sheet, area));
  for (let row = area.row; row < lastRow; row += 1) {
    const line: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1)
      line.push(quote(sheet.cell(row, column)?.text ?? ''));
    lines.push(line.join('\t'));
  }
  return lines.join('\n');
}

/** A whole column has thousands of empty rows that nobody wants to paste. */
function lastUsed(sheet: Sheet, area: AreaView): number {
  if (area.rows < sheet.layout.rowCount) return area.row + area.rows;
  let last = 0;
  for (let row = 0; row < area.rows; row += 1) if (sheet.row(row)) last = row + 1;
  return last;
}

const quote = (text: string): string =>
  /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The cells of copied text: quoted ones may hold tabs and line breaks. */
export function pasteValues(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y;
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (;;) {
    const match = cell.exec(source);
    if (!match) break;
    rows.at(-1)?.push(unquote(match[1] ?? ''));
    if (match[2] === '') break;
    if (match[2] === '\n') rows.push([]);
  }
  return rows;
}

const unquote = (text: string): string =>
  text.startsWith('"') && text.endsWith('"') && text.length > 1
    ? text.slice(1, -1).replaceAll('""', '"')
    : text;
