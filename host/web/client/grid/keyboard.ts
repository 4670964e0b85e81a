import type { Cursor } from './cursor';
import type { Grid } from './grid';
import { jumpFrom, type Spot, type Step, stepFrom } from './selection';
import type { Sheet } from './sheet';

/** What keys do besides moving the cursor. */
export interface KeyEvents {
  /** Typing: replaces the active cell's content with what is typed. */
  readonly type: (text: string) => void;
  /** F2 and Enter: goes on with the old content. */
  readonly open: () => void;
  readonly clear: () => void;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The keyboard of the grid, as in Sheets. */
export function listenToKeys(
  grid: Grid,
  cursor: Cursor,
  sheet: () => Sheet | undefined,
  events: KeyEvents,
): void {
  grid.element.addEventListener('keydown', (event) => {
    const on = sheet();
    if (!on || event.altKey) return;
    if (move(grid, cursor, on, event) || act(event, cursor, events)) event.preventDefault();
  });
}

function move(grid: Grid, cursor: Cursor, sheet: Sheet, event: KeyboardEvent): boolean {
  const { active, end } = cursor.selected;
  if (event.key === 'Tab')
    return put(cursor, stepFrom(sheet, active, event.shiftKey ? 'left' : 'right'));
  const to = destination(grid, sheet, event.shiftKey ? end : active, event);
  if (!to) return selectAll(cursor, event);
  if (event.shiftKey) cursor.stretch(to);
  else cursor.put(to);
  return true;
}

function put(cursor: Cursor, spot: Spot): true {
  cursor.put(spot);
  return true;
}

function selectAll(cursor: Cursor, event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== 'a' || !isCommand(event)) return false;
  cursor.whole({ row: 0, column: 0 }, { row: 0, column: 0 }, 'all');
  return true;
}

const isCommand = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

function destination(grid: Grid, sheet: Sheet, from: Spot, event: KeyboardEvent): Spot | undefined {
  const step = STEPS[event.key];
  if (step) return isCommand(event) ? jumpFrom(sheet, from, step) : stepFrom(sheet, from, step);
  const { rowCount, columnCount } = sheet.layout;
  switch (event.key) {
    case 'Home':
      return { row: isCommand(event) ? 0 : from.row, column: 0 };
    case 'End':
      return { row: isCommand(event) ? rowCount - 1 : from.row, column: columnCount - 1 };
    case 'PageUp':
      return { row: page(grid, sheet, from.row, -1), column: from.column };
    case 'PageDown':
      return { row: page(grid, sheet, from.row, 1), column: from.column };
    default:
      return undefined;
  }
}

function page(grid: Grid, sheet: Sheet, row: number, way: 1 | -1): number {
  const room = Math.max(grid.element.clientHeight - grid.fixed.top, 100);
  return sheet.rows.at(
    Math.min(Math.max(sheet.rows.start(row) + way * room, 0), sheet.rows.total - 1),
  );
}

function act(event: KeyboardEvent, cursor: Cursor, events: KeyEvents): boolean {
  switch (event.key) {
    case 'F2':
    case 'Enter':
      events.open();
      return true;
    case 'Delete':
    case 'Backspace':
      events.clear();
      return true;
    case 'Escape':
      cursor.put(cursor.selected.active);
      return true;
  }
  if (event.key.length !== 1 || isCommand(event)) return false;
  events.type(event.key);
  return true;
}
