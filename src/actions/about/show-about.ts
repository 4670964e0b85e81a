import type { AboutOpening } from '../../domain/about/opening';
import { texts } from '../../domain/texts/texts';
import type { World } from '../world';

/** Opens the dialog that says what this is, whose work is in it and what it may read. */
export function showAbout({ pages, webApp }: World): void {
  const opening: AboutOpening = { version: webApp.version };
  pages.showDialog('about', texts.about.title, opening);
}
