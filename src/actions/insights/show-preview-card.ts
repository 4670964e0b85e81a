import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the sidebar Preview insight card; the page then asks for what it shows. */
export const showPreviewCard = (world: World): void =>
  world.pages.showSidebar('preview-card', texts.previewCard.title);
