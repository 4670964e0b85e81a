import type { Progress } from '../../domain/sync/progress';
import type { Strip } from '../../domain/wallboard/grid';
import { lightTheme } from '../../domain/wallboard/theme';
import type { World } from '../world';

/** The strip is coloured at least this wide, so that it reads as one band before any team is there. */
const leastColumns = 12;

/**
 * Writes the strip, and colours it when its tone or the board's width changed.
 *
 * @returns How it looks now, for {@link Progress.stripLook}.
 */
export function paintStrip(world: World, progress: Progress, strip: Strip): string {
  const columns = Math.max(leastColumns, progress.extent.columns);
  const look = `${strip.tone} ${columns}`;
  world.board.writeStrip(strip);
  if (look !== progress.stripLook) world.board.colourStrip(lightTheme.strip[strip.tone], columns);
  return look;
}
