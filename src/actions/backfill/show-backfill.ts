import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the sidebar of the backfill; the page then asks for what it shows, and drives the job. */
export const showBackfill = (world: World): void =>
  world.pages.showSidebar('backfill', texts.backfill.title);
