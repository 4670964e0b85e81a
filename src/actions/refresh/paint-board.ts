import type { Settings } from '../../domain/settings/settings';
import type { Snapshot } from '../../domain/snapshot';
import { arrangeColumns } from '../../domain/wallboard/arrange-columns';
import { describeBoard } from '../../domain/wallboard/describe-board';
import { changedLayers, type Fingerprint, fingerprint } from '../../domain/wallboard/fingerprint';
import type { BoardExtent, Grid } from '../../domain/wallboard/grid';
import type { KpiTile } from '../../domain/wallboard/kpi-tile';
import { padGrid } from '../../domain/wallboard/pad-grid';
import { paintGrid } from '../../domain/wallboard/paint-grid';
import { lightTheme } from '../../domain/wallboard/theme';
import type { World } from '../world';

/** What there is to paint, and what of it differs from what the sheet shows. */
export interface Picture {
  readonly grid: Grid;
  readonly print: Fingerprint;
  readonly changed: ReturnType<typeof changedLayers>;
  /** The cells the board has ever taken, this picture included. */
  readonly extent: BoardExtent;
  /** What people should mend; empty for nothing. */
  readonly warning: string;
  /** Set when the clock runs for the log alone: board and strip stay as they are. */
  readonly isLeft?: true;
}

/** What was painted before, and what is to be painted besides the snapshot. */
export interface BoardFacts {
  /** What the sheet shows; `undefined` when nobody knows. */
  readonly paint: Fingerprint | undefined;
  readonly extent: BoardExtent;
  /** Figures above the blocks. @default none */
  readonly kpis?: readonly KpiTile[];
}

/** Draws the board without touching the sheet. */
export function drawBoard(
  snapshot: Snapshot,
  settings: Settings,
  { kpis = [], ...earlier }: BoardFacts,
): Picture {
  const board = describeBoard(snapshot, settings, { kpis });
  const grid = paintGrid(arrangeColumns(board), lightTheme);
  const print = fingerprint(grid);
  const widest = {
    rows: Math.max(grid.rows, earlier.extent.rows),
    columns: Math.max(grid.columns, earlier.extent.columns),
  };
  return {
    grid: padGrid(grid, { ...earlier.extent, ...widest }, lightTheme),
    print,
    changed: changedLayers(earlier.paint, print),
    extent: { ...widest, headRows: grid.headRows },
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
