import { parseDeliveryFacts } from '../../aircall/parse/delivery';
import { inboxRow } from '../../domain/inbox/inbox-row';
import { en } from '../../domain/texts/en';
import type { EpochSeconds } from '../../domain/time/units';
import { areEqualSecrets } from '../../domain/webhook/equal-secrets';
import type { Reception } from '../../domain/webhook/reception';
import type { DoorSheets, DoorWorld } from './door-world';
import { countRejected, noteTold } from './hot-cache';
import { hasKey, recallReception } from './recall-reception';

/** A POST to the web app. */
export interface Post {
  /** The key in its address; empty without one. */
  readonly key: string;
  readonly body: string;
}

/**
 * Takes a delivery in: proves it, then appends it to the Inbox before anything else is done with it.
 * An append that fails leaves it in a property, from which the fold takes it.
 *
 * A delivery that does not prove itself changes nothing but a counter. Whoever sent it learns
 * nothing: every delivery is answered alike.
 */
export function receive(world: DoorWorld, post: Post): void {
  try {
    takeIn(world, post);
  } catch (error) {
    // an error page would count as delivered just the same, and show what went wrong to anyone
    world.log.trouble(en.webhook.notReceived, error);
  }
}

function takeIn(world: DoorWorld, post: Post): void {
  const enteredAt = world.clock.now();
  const facts = parseDeliveryFacts(post.body);
  const reception = recallReception(world);
  if (reception === undefined || reception.isPaused) return;
  const isOurs = facts !== undefined && hasKey(world, reception, post.key);
  if (!isOurs || !areEqualSecrets(world.hash(facts.token), reception.tokenHash)) {
    countRejected(world.cache);
    return;
  }
  keep(world, reception, { ...facts, receivedAt: enteredAt, version: world.version });
}

/** @returns The sheets; `undefined` in a copy of the spreadsheet, which takes nothing in, and when they fail. */
function keep(
  world: DoorWorld,
  reception: Reception,
  entry: Parameters<typeof inboxRow>[0] & { readonly receivedAt: EpochSeconds },
): DoorSheets | undefined {
  const row = inboxRow(entry);
  try {
    const sheets = world.openSheets(reception);
    sheets?.append('Inbox', row);
    noteTold(world.cache, entry.receivedAt);
    return sheets;
  } catch (error) {
    world.log.trouble(en.webhook.spooled, error);
    world.spool(row);
    return undefined;
  }
}
