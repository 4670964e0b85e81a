import type { Settings } from '../../src/domain/settings/settings';
import type { Snapshot } from '../../src/domain/snapshot';
import { arrangeColumns } from '../../src/domain/wallboard/arrange-columns';
import { describeBoard } from '../../src/domain/wallboard/describe-board';
import type { Grid } from '../../src/domain/wallboard/grid';
import type { KpiTile } from '../../src/domain/wallboard/kpi-tile';
import { paintGrid } from '../../src/domain/wallboard/paint-grid';
import { boardSizes } from '../../src/domain/wallboard/sizes';
import type { Theme } from '../../src/domain/wallboard/theme';
import { themes } from '../../src/domain/wallboard/themes/themes';
import { someSettings } from './snapshot';

/** What a test says about a board besides its snapshot. */
export interface PaintFacts {
  /** @default that of the settings */
  readonly theme?: Theme;
  readonly settings?: Partial<Settings>;
  readonly kpis?: readonly KpiTile[];
}

/** All three steps from a snapshot to what is painted. */
export function paint(
  snapshot: Snapshot,
  { theme, settings: change = {}, kpis = [] }: PaintFacts = {},
): Grid {
  const settings = someSettings(change);
  const arrangement = arrangeColumns(describeBoard(snapshot, settings, { kpis }));
  return paintGrid(arrangement, theme ?? themes[settings.theme], boardSizes[settings.boardSize]);
}
