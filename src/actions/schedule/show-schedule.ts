import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the sidebar of the automatic refresh; the page then asks for what it shows. */
export const showSchedule = (world: World): void =>
  world.pages.showSidebar('schedule', texts.schedule.title);
