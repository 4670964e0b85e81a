import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the sidebar that keeps the board live while it is open. */
export const showLive = (world: World): void => world.pages.showSidebar('live', texts.live.title);
