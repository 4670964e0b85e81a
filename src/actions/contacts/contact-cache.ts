import type { GoneThrough } from '../../domain/contacts/go-through';
import { type ContactsState, isAging } from '../../domain/contacts/index-state';
import { contactTextNames, indexTexts } from '../../domain/contacts/index-texts';
import type { Seconds } from '../../domain/time/units';
import type { Cache } from '../../ports/cache';
import type { World } from '../world';

/** Cache text that says which sum the index belongs to; without it there is no whole index. */
const sumText = 'contactsSum';

/** Google's longest. */
const keptSeconds: Seconds = 6 * 3600;

/** So many cache texts are written at once. */
const textsAtOnce = 32;

/** Whether the cache has the whole index of a sum, and will have it until the next look. */
export const isIndexed = ({ cache, clock }: World, state: ContactsState): boolean =>
  !isAging(state, clock.now()) && cache.read([sumText])[sumText] === state.sum;

/** Puts contacts into the cache, over those of before; killed in between, it is begun again. */
export function fillIndex(cache: Cache, { words, indexed }: GoneThrough, sum: string): void {
  cache.forget([sumText]);
  const texts = Object.entries(indexTexts(words, indexed));
  for (let at = 0; at < texts.length; at += textsAtOnce) {
    cache.write(Object.fromEntries(texts.slice(at, at + textsAtOnce)), keptSeconds);
  }
  cache.write({ [sumText]: sum }, keptSeconds);
}

/** Forgets every contact: what another sheet said would be wrong now. */
export const forgetIndex = (cache: Cache): void => cache.forget([sumText, ...contactTextNames]);
