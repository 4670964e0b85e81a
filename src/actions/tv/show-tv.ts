import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the sidebar TV page; the page then asks for what it shows. */
export const showTv = (world: World): void =>
  world.pages.showSidebar('tv-links', texts.tv.links.title);
