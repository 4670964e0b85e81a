import { drawDigits, places, toE164 } from '../account/digits';
import type { AircallNumber, Contact } from '../account/model';
import type { Random } from '../random';
import type { Call } from './call';
import type { Floor } from './floor';

/** The other side of a call. */
export type Caller = Pick<Call, 'externalNumber' | 'contactId'>;

/** A caller who hides the number. */
export const hiddenCaller: Caller = { externalNumber: undefined, contactId: undefined };

/** Of those who call, how many the company knows, and how many hide their number. */
const knownShare = 0.35;
const hiddenShare = 0.04;

/** Somebody who might call this number: a contact, a stranger from the same country, or hidden. */
export function drawCaller({ account, random }: Floor, number: AircallNumber): Caller {
  if (random.chance(hiddenShare)) return hiddenCaller;
  if (random.chance(knownShare)) return contactCaller(drawContact(random, account.contacts));
  const home = places.find(({ country }) => country === number.country);
  const from = home && random.chance(0.8) ? home : random.pick(places);
  return { externalNumber: toE164(drawDigits(random, from)), contactId: undefined };
}

/** Some contacts call again and again, others hardly ever: the earlier in the list, the more often. */
function drawContact(random: Random, contacts: readonly Contact[]): Contact {
  const place = Math.floor(random.next() ** 2 * contacts.length);
  return contacts[place] ?? random.pick(contacts);
}

/** A call from or to this contact. */
export const contactCaller = (contact: { id: number; phone: string }): Caller => ({
  externalNumber: contact.phone,
  contactId: contact.id,
});

/** The caller with this number: a contact if one has it. */
export function callerOf({ account }: Floor, phone: string): Caller {
  const contact = account.contacts.find((known) => known.phone === phone);
  return contact ? contactCaller(contact) : { externalNumber: phone, contactId: undefined };
}
