import { drawDigits, places, toE164 } from '../account/digits';
import type { AircallNumber } from '../account/model';
import { leastUsersForOddCases } from '../account/odd-people';
import { type Call, isLive } from './call';
import type { Floor } from './floor';

/** The other side of a call. */
export type Caller = Pick<Call, 'externalNumber' | 'contactId'>;

/** A caller who hides the number. */
export const hiddenCaller: Caller = { externalNumber: undefined, contactId: undefined };

/** Of those who call, how many the company knows, and how many hide their number. */
const knownShare = 0.35;
const hiddenShare = 0.04;

/** Somebody who might call this number: a contact, a stranger from the same country, or hidden. */
export function drawCaller(floor: Floor, number: AircallNumber): Caller {
  const { random } = floor;
  if (random.chance(hiddenShare)) return hiddenCaller;
  if (random.chance(knownShare)) return drawKnown(floor);
  const home = places.find(({ country }) => country === number.country);
  const from = home && random.chance(0.8) ? home : random.pick(places);
  return { externalNumber: toE164(drawDigits(random, from)), contactId: undefined };
}

/** The first contacts, and the last one, call and are called as odd cases and at no other time. */
const firstOddContacts = 5;

/** No call is longer, in seconds. */
const longestCall = 2 * 3600;

/**
 * A contact: some call again and again, others hardly ever: the earlier in the list, the more often.
 * Nobody is in two calls at once: of those who are in one, the next in the list calls instead.
 */
export function drawKnown({ account, random, calls, now }: Floor): Caller {
  const hasOddVisits = account.users.length >= leastUsersForOddCases;
  const contacts = hasOddVisits ? account.contacts.slice(firstOddContacts, -1) : account.contacts;
  const place = Math.floor(random.next() ** 2 * contacts.length);
  const busy = new Set(
    calls
      .since(now - longestCall)
      .filter(isLive)
      .map(({ contactId }) => contactId),
  );
  const inTurn = [...contacts.slice(place), ...contacts.slice(0, place)];
  return contactCaller(inTurn.find(({ id }) => !busy.has(id)) ?? random.pick(contacts));
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
