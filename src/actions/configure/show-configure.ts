import { en } from '../../domain/texts/en';
import type { World } from '../world';

/** Opens the Configure sidebar; the page then asks for what it shows. */
export const showConfigure = (world: World): void =>
  world.pages.showSidebar('configure', en.pages.configure.title);
