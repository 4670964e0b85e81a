import {
  type DeliveryFacts,
  parseCallEvent,
  parseDelivery,
  parseDeliveryFacts,
} from '../../aircall/parse/delivery';
import { addPastRinging, isPastRinging } from '../../domain/call-start/past-ringing';
import { inboxRow } from '../../domain/inbox/inbox-row';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import { areEqualSecrets } from '../../domain/webhook/equal-secrets';
import type { Reception } from '../../domain/webhook/reception';
import { startCall } from '../call-start/start-call';
import { startTexts } from '../call-start/start-texts';
import type { DoorSheets, DoorWorld } from './door-world';
import { countRejected, noteTold, pastRingingText, receptionText } from './hot-cache';
import { hasKey, recallReception } from './recall-reception';

/** A POST to the web app. */
export interface Post {
  /** The key in its address; empty without one. */
  readonly key: string;
  readonly body: string;
}

/**
 * Takes a delivery in: proves it, then appends it to the Inbox before anything else is done with it.
 * An append that fails leaves it in a property, from which the fold takes it. A call that starts is
 * then given its card and its route.
 *
 * A delivery that does not prove itself changes nothing but a counter. Whoever sent it learns
 * nothing: every delivery is answered alike.
 */
export function receive(world: DoorWorld, post: Post): void {
  try {
    takeIn(world, post);
  } catch (error) {
    // an error page would count as delivered just the same, and show what went wrong to anyone
    world.log.trouble(texts.webhook.notReceived, error);
  }
}

function takeIn(world: DoorWorld, post: Post): void {
  const enteredAt = world.clock.now();
  const facts = parseDeliveryFacts(post.body);
  const started = facts?.event === 'call.created' ? startedCall(facts.json) : undefined;
  // everything a starting call needs, in the one read that every delivery costs
  const texts = world.cache.read([
    receptionText,
    pastRingingText,
    ...(started ? startTexts(started.call) : []),
  ]);
  const reception = recallReception(world, texts[receptionText]);
  if (reception === undefined || reception.isPaused) return;
  const isOurs = facts !== undefined && hasKey(world, reception, post.key);
  if (!isOurs || !areEqualSecrets(world.hash(facts.token), reception.tokenHash)) {
    countRejected(world.cache);
    return;
  }
  const sheets = keep(world, reception, {
    ...facts,
    receivedAt: enteredAt,
    version: world.version,
    told: pastRinging(facts, texts[pastRingingText]),
  });
  if (started && sheets) startCall(world, { ...started, reception, sheets, texts, enteredAt });
}

function startedCall(json: string) {
  const delivery = parseDelivery(json);
  return delivery && parseCallEvent(delivery);
}

/** The list of calls that do not just ring any more, when a delivery makes it longer. */
function pastRinging(
  { event, callId }: DeliveryFacts,
  known: string | undefined,
): Readonly<Record<string, string>> {
  if (callId === undefined || !isPastRinging(event)) return {};
  return { [pastRingingText]: addPastRinging(known, callId) };
}

/** @returns The sheets; `undefined` in a copy of the spreadsheet, which takes nothing in, and when they fail. */
function keep(
  world: DoorWorld,
  reception: Reception,
  entry: Parameters<typeof inboxRow>[0] & {
    readonly receivedAt: EpochSeconds;
    /** What the cache is told beside the fact that there was a delivery. */
    readonly told: Readonly<Record<string, string>>;
  },
): DoorSheets | undefined {
  const row = inboxRow(entry);
  try {
    const sheets = world.openSheets(reception);
    sheets?.append('Inbox', row);
    noteTold(world.cache, entry.receivedAt, entry.told);
    return sheets;
  } catch (error) {
    world.log.trouble(texts.webhook.spooled, error);
    world.spool(row);
    return undefined;
  }
}
