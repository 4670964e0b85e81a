import { texts } from '../../domain/texts/texts';
import { storedKeyView } from '../stored-key-view';
import { forgetWebhook } from '../webhook/forget-webhook';
import type { World } from '../world';

const say = texts.setUp;

/**
 * Makes a copy of another Activity Tracker a tracker of its own, after asking whoever is there.
 *
 * @returns The world to go on with; `undefined` when the copy is to stay as it is.
 */
export function adoptCopy(world: World): World | undefined {
  if (!world.workbook.isCopy()) return world;
  const hasKey = storedKeyView(world).kind === 'stored';
  if (world.prompt.isAttended && !world.prompt.confirm(say.copyTitle, say.copy(hasKey))) {
    world.log.note(say.copyLeft);
    return undefined;
  }
  world.workbook.adopt();
  // triggers are not copied; what Aircall sends or asks, and links to the TV page, are for the first file
  world.state.write({ SCHEDULE: '', WEB_APP_URL: '', TV_KEYS: '', ROUTE_KEY: '' });
  forgetWebhook(world);
  return { ...world, saved: world.state.readAll() };
}

/**
 * Whether this is a copy that brought its sheets and nothing else, as Google copies.
 *
 * @see https://developers.google.com/apps-script/guides/properties — properties belong to one script.
 */
export const isInherited = ({ saved, workbook }: World): boolean =>
  !saved.SPREADSHEET_ID && workbook.hasBoard();
