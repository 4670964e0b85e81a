import type { CallFact } from '../../domain/kpi/call-fact';
import type { Settings } from '../../domain/settings/settings';
import type { Snapshot } from '../../domain/snapshot';
import { arrangeColumns } from '../../domain/wallboard/arrange-columns';
import { describeBoard } from '../../domain/wallboard/describe-board';
import {
  changedLayers,
  type Fingerprint,
  fingerprint,
  type KnownPaint,
  type LayerName,
} from '../../domain/wallboard/fingerprint';
import type { BoardExtent, Grid } from '../../domain/wallboard/grid';
import type { KpiTile } from '../../domain/wallboard/kpi-tile';
import { padGrid } from '../../domain/wallboard/pad-grid';
import { paintGrid } from '../../domain/wallboard/paint-grid';
import { boardSizes } from '../../domain/wallboard/sizes';
import { themes } from '../../domain/wallboard/themes/themes';
import type { World } from '../world';

/** What there is to paint, and what of it differs from what the sheet shows. */
export interface Picture {
  readonly grid: Grid;
  readonly print: Fingerprint;
  readonly changed: readonly (LayerName | 'canvas')[];
  /** The cells the board has ever taken, this picture included. */
  readonly extent: BoardExtent;
  /** What people should mend; empty for nothing. */
  readonly warning: string;
  /** Set when the clock runs for the log alone: board and strip stay as they are. */
  readonly isLeft?: true;
}

/** Background and font size of a sheet on which nothing was painted. */
const newSheet = '#ffffff 10';

/** What was painted before, and what is to be painted besides the snapshot. */
export interface BoardFacts {
  /** What the sheet shows; `undefined` when nobody knows. */
  readonly paint: KnownPaint | undefined;
  readonly extent: BoardExtent;
  /** Figures above the blocks. @default none */
  readonly kpis?: readonly KpiTile[];
  /** Calls to count. @default those of the snapshot, of whose teams nothing is known */
  readonly calls?: readonly CallFact[] | undefined;
}

/** Draws the board without touching the sheet. */
export function drawBoard(
  snapshot: Snapshot,
  settings: Settings,
  { kpis = [], calls, ...earlier }: BoardFacts,
): Picture {
  const theme = themes[settings.theme];
  const board = describeBoard(snapshot, settings, { kpis, calls });
  const grid = paintGrid(arrangeColumns(board), theme, boardSizes[settings.boardSize]);
  const print = fingerprint(grid);
  const widest = {
    rows: Math.max(grid.rows, earlier.extent.rows),
    columns: Math.max(grid.columns, earlier.extent.columns),
  };
  const canvas = `${grid.canvas.background} ${grid.canvas.fontSize}`;
  // the canvas covers everything: what lies on it has to be painted again
  const isNewCanvas = canvas !== (earlier.extent.canvas ?? newSheet);
  const changed = changedLayers(isNewCanvas ? undefined : earlier.paint, print);
  return {
    grid: padGrid(grid, { ...earlier.extent, ...widest }, theme),
    print,
    changed: isNewCanvas ? ['canvas', ...changed] : changed,
    extent: { ...widest, headRows: grid.headRows, canvas },
    warning: board.warning,
  };
}

/** A picture that is not painted, and changes nothing of what is known of the board. */
export const leaveBoard = (picture: Picture, extent: BoardExtent): Picture => ({
  ...picture,
  extent,
  changed: [],
  isLeft: true,
});

/** Paints what changed, and notes where each agent stands when that changed. */
export function paintBoard(world: World, { grid, changed, isLeft }: Picture): void {
  if (isLeft) return;
  world.board.paint(
    grid,
    changed.flatMap((layer) => (layer === 'positions' ? [] : [layer])),
  );
  if (!changed.includes('positions')) return;
  world.tables.replace(
    'UserSelection',
    grid.positions.map(({ row, column, rows, columns, userId }) => [
      row,
      column,
      rows,
      columns,
      String(userId),
    ]),
  );
}
