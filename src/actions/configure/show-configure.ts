import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the Configure sidebar; the page then asks for what it shows. */
export const showConfigure = (world: World): void =>
  world.pages.showSidebar('configure', texts.pages.configure.title);
