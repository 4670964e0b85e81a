import type { Handbook } from '../../domain/handbook/handbook';
import type { RoutingFacts } from '../../domain/routing/question';
import { parseSettings } from '../../domain/settings/parse';
import type { EpochSeconds } from '../../domain/time/units';
import { findHistory } from '../callers/find-history';
import { seekContact } from '../contacts/find-contact';
import type { World } from '../world';
import { callerFacts, callerTexts } from './caller-facts';

/**
 * What is known of a caller and of everybody who can be rung, without asking Aircall: as for a call
 * that starts, and besides what one search in the log finds.
 *
 * @param caller - In E.164; `undefined` when it is hidden.
 */
export function gatherFacts(
  world: World,
  handbook: Handbook,
  caller: string | undefined,
  now: EpochSeconds,
): RoutingFacts {
  const source = parseSettings(world.saved.SETTINGS);
  const texts = world.cache.read(callerTexts(caller));
  const seek = (number: string) => seekContact(world.contacts, source, number);
  const facts = callerFacts(handbook, { number: caller, now, texts, seek });
  return caller === undefined || facts.history !== 'unknown'
    ? facts
    : { ...facts, history: findHistory(world, caller, now) };
}
