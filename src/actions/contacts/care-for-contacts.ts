import { isLookDue, sourceOf } from '../../domain/contacts/index-state';
import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import type { World } from '../world';
import { contactsState, rebuildContacts } from './rebuild-contacts';
import { usesContacts } from './uses-contacts';

/** After so long the trigger has spent enough. */
const longRun: Seconds = 60;

/**
 * Sees to it that what people write into the contacts counts, after the refresh of a clock trigger:
 * now and then, and only while somebody uses it. In other runs this costs nothing.
 *
 * @param since - When this execution began.
 */
export function careForContacts(world: World, since: EpochSeconds): void {
  if (!usesContacts(world)) return;
  const now = world.clock.now();
  if (now - since > longRun) return;
  const source = sourceOf(parseSettings(world.saved.SETTINGS));
  if (!isLookDue(contactsState(world), now, source) || world.workbook.isCopy()) return;
  try {
    rebuildContacts(world);
  } catch (error) {
    world.log.trouble(texts.contacts.failed, error);
  }
}
