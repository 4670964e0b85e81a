import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the sidebar Connect webhooks; the page then asks for what it shows. */
export const showWebhooks = (world: World): void =>
  world.pages.showSidebar('webhooks', texts.connectWebhooks.title);
