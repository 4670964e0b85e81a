import { parseSettings } from '../../domain/settings/parse';
import type { World } from '../world';
import { contactsState } from './rebuild-contacts';

/** That contacts cannot be recognised, for the status strip; only for who uses them. */
export function warnOfContacts(world: Pick<World, 'saved'>): readonly string[] {
  const { sendCards, routeCalls } = parseSettings(world.saved.SETTINGS);
  const { why } = contactsState(world);
  return why !== '' && (sendCards || routeCalls) ? [why] : [];
}
