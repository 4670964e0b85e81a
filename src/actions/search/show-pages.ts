import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the advanced search; the page then asks for what its form is filled with. */
export const showSearch = (world: World): void =>
  world.pages.showSidebar('search', texts.search.title);

/** Opens everyone's call history; opened without an agent, the page asks for all. */
export const showEveryonesHistory = (world: World): void =>
  world.pages.showSidebar('history', texts.history.title);
