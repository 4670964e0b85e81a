import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the sidebar Try routing; the page then asks for what it shows. */
export const showTryRouting = (world: World): void =>
  world.pages.showSidebar('try-routing', texts.tryRouting.title);
