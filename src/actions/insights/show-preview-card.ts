import { en } from '../../domain/texts/en';
import type { World } from '../world';

/** Opens the sidebar Preview insight card; the page then asks for what it shows. */
export const showPreviewCard = (world: World): void =>
  world.pages.showSidebar('preview-card', en.previewCard.title);
