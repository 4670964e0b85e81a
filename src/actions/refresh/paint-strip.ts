import { parseSettings } from '../../domain/settings/parse';
import type { Progress } from '../../domain/sync/progress';
import type { Strip } from '../../domain/wallboard/grid';
import { themes } from '../../domain/wallboard/themes/themes';
import type { World } from '../world';

/**
 * Writes the strip, and colours it when its tone, the theme or the board's width changed.
 *
 * @returns How it looks now, for {@link Progress.stripLook}.
 */
export function paintStrip(world: World, progress: Progress, strip: Strip): string {
  const { theme } = parseSettings(world.saved.SETTINGS);
  const { columns } = progress.extent;
  const look = `${theme} ${strip.tone} ${columns}`;
  world.board.writeStrip(strip);
  if (look !== progress.stripLook) {
    world.board.colourStrip(themes[theme].strip[strip.tone], columns);
  }
  return look;
}
