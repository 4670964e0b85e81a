import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the sidebar Health; the page then asks for what it shows. */
export const showHealth = (world: World): void =>
  world.pages.showSidebar('health', texts.health.title);
