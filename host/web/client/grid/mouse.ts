import type { Cursor } from './cursor';
import type { Grid } from './grid';
import type { Spot } from './selection';

/** What the mouse points at: a cell, a row number, a column letter or the corner. */
type Target =
  | { readonly kind: 'cell' | 'row' | 'column'; readonly spot: Spot }
  | { readonly kind: 'corner' };

/** What a pointer does besides selecting. */
export interface MouseEvents {
  /** A double click, or a click on a tick box. */
  readonly open: (spot: Spot) => void;
  readonly tick: (spot: Spot) => void;
  /** The pointer rests over another cell, or over none. */
  readonly hover: (spot: Spot | undefined) => void;
}

/** Selecting with the mouse: click, drag, Shift and click, headers. */
export function listenToMouse(grid: Grid, cursor: Cursor, events: MouseEvents): void {
  let from: Target | undefined;
  grid.element.addEventListener('mousedown', (event) => {
    const target = targetOf(event.target);
    if (!target || event.button !== 0) return;
    from = target;
    if (target.kind === 'cell' && (event.ctrlKey || event.metaKey)) cursor.add(target.spot);
    else select(cursor, target, event.shiftKey);
    if ((event.target as Element).closest('.tick-box') && target.kind === 'cell')
      events.tick(target.spot);
    // The browser would start selecting text; the grid keeps the keyboard.
    event.preventDefault();
    grid.element.focus({ preventScroll: true });
  });
  grid.element.addEventListener('mouseover', (event) => {
    const target = targetOf(event.target);
    events.hover(target?.kind === 'cell' ? target.spot : undefined);
    if (from && target) drag(cursor, from, target);
  });
  grid.element.addEventListener('mouseleave', () => events.hover(undefined));
  window.addEventListener('mouseup', () => {
    from = undefined;
  });
  grid.element.addEventListener('dblclick', (event) => {
    const target = targetOf(event.target);
    if (target?.kind === 'cell') events.open(target.spot);
  });
}

function targetOf(element: EventTarget | null): Target | undefined {
  const cell = (element as Element | null)?.closest<HTMLElement>('td, th');
  if (!cell) return undefined;
  const row = Number(cell.closest<HTMLElement>('tr')?.dataset.row);
  const column = Number(cell.dataset.column);
  if (cell.classList.contains('corner')) return { kind: 'corner' };
  if (cell.classList.contains('letter')) return { kind: 'column', spot: { row: 0, column } };
  if (cell.classList.contains('row-number')) return { kind: 'row', spot: { row, column: 0 } };
  return Number.isNaN(row) || Number.isNaN(column)
    ? undefined
    : { kind: 'cell', spot: { row, column } };
}

function select(cursor: Cursor, target: Target, extend: boolean): void {
  if (target.kind === 'corner') {
    cursor.whole({ row: 0, column: 0 }, { row: 0, column: 0 }, 'all');
    return;
  }
  const from = extend ? cursor.selected.active : target.spot;
  if (target.kind === 'column') cursor.whole(from, target.spot, 'columns');
  else if (target.kind === 'row') cursor.whole(from, target.spot, 'rows');
  else if (extend) cursor.stretch(target.spot);
  else cursor.put(target.spot);
}

function drag(cursor: Cursor, from: Target, to: Target): void {
  if (from.kind === 'corner' || to.kind === 'corner') return;
  if (from.kind === 'row') cursor.whole(from.spot, to.spot, 'rows');
  else if (from.kind === 'column') cursor.whole(from.spot, to.spot, 'columns');
  else if (to.kind === 'cell') cursor.stretch(to.spot);
}
