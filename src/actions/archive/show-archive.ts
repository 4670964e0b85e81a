import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the sidebar of the archive; the page then asks for what it shows, and drives the job. */
export const showArchive = (world: World): void =>
  world.pages.showSidebar('archive', texts.archive.title);
