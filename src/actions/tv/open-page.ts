import { texts } from '../../domain/texts/texts';
import { readTheme, type TvOpening } from '../../domain/tv/opening';
import { openDoor, type TvDoor } from './tv-door';

/** What opening the page needs besides. */
export interface TvPageDoor extends TvDoor {
  /** Where this very web app is served, in Google's words; `undefined` when it does not say. */
  ownAddress(): string | undefined;
}

/**
 * What the TV page is opened with; `undefined` when the key opens nothing, and for anything that
 * fails: who has no key learns nothing either way.
 */
export function openTvPage(
  world: TvPageDoor,
  { key = '', theme }: Readonly<Record<string, string>>,
): TvOpening | undefined {
  try {
    const opened = openDoor(world, key);
    if (opened === undefined) return undefined;
    const address = world.readState().WEB_APP_URL || (world.ownAddress() ?? '');
    return { name: opened.link.name, address, key, theme: readTheme(theme) };
  } catch (error) {
    world.log.trouble(texts.tv.notAnswered, error);
    return undefined;
  }
}
