import type { World } from '../world';
import { contactsState } from './rebuild-contacts';
import { usesContacts } from './uses-contacts';

/** That contacts cannot be recognised, for the status strip; only for who uses them. */
export function warnOfContacts(world: Pick<World, 'saved'>): readonly string[] {
  const { why } = contactsState(world);
  return why !== '' && usesContacts(world) ? [why] : [];
}
