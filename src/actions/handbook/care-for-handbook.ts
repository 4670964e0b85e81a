import { handbookText } from '../../domain/handbook/handbook';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { usesContacts } from '../contacts/uses-contacts';
import type { World } from '../world';
import { careForActions } from './care-for-actions';
import { renewHandbook } from './renew-handbook';

/** What people write into rules and cards counts after so long at the latest. */
const pause: Seconds = 110;

/** After so long the trigger has spent enough. */
const longRun: Seconds = 60;

/** Cache text of when the handbook was last renewed. */
const renewedText = 'handbookAt';

/**
 * Sees to it that what people write into rules and cards counts, and that Actions and hits are kept,
 * after the refresh of a clock trigger: every other minute, and only while cards or routing are
 * switched on, or Ring to (via API) has an address to ask. In other runs this costs nothing.
 *
 * @param since - When this execution began.
 */
export function careForHandbook(world: World, since: EpochSeconds): void {
  const now = world.clock.now();
  if (!usesContacts(world) || now - since > longRun) return;
  const kept = world.cache.read([renewedText, handbookText]);
  const isKnown = kept[handbookText] !== undefined;
  if (isKnown && now - Number(kept[renewedText] ?? 0) < pause) return;
  if (world.workbook.isCopy()) return;
  try {
    world.cache.write({ [renewedText]: String(now) }, 2 * pause);
    renewHandbook(world);
    careForActions(world, now);
  } catch (error) {
    world.log.trouble(texts.callStart.careFailed, error);
  }
}
