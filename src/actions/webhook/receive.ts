import { parseDeliveryFacts } from '../../aircall/parse/delivery';
import { inboxRow } from '../../domain/inbox/inbox-row';
import { en } from '../../domain/texts/en';
import { areEqualSecrets } from '../../domain/webhook/equal-secrets';
import { parseReception, type Reception } from '../../domain/webhook/reception';
import type { DoorWorld } from './door-world';
import { countRejected, receptionText } from './hot-cache';

/** A POST to the web app. */
export interface Post {
  /** The key in its address; empty without one. */
  readonly key: string;
  readonly body: string;
}

/** How long the reception is kept in the cache before the properties are asked again. */
const receptionSeconds = 3_600;

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
  const reception = recallReception(world);
  if (reception === undefined || reception.isPaused) return;
  const facts = proves(world, reception, post) ? parseDeliveryFacts(post.body) : undefined;
  if (!facts || !areEqualSecrets(world.hash(facts.token), reception.tokenHash)) {
    countRejected(world.cache);
    return;
  }
  const row = inboxRow({ ...facts, receivedAt: world.now(), version: world.version });
  try {
    world.openInbox(reception)?.append(row);
  } catch (error) {
    world.log.trouble(en.webhook.spooled, error);
    world.spool(row);
  }
}

const proves = (world: DoorWorld, reception: Reception, post: Post): boolean =>
  areEqualSecrets(world.hash(post.key), reception.keyHash);

/** What the properties say, kept in the cache; `undefined` while no webhook is connected. */
function recallReception(world: DoorWorld): Reception | undefined {
  const known = parseReception(world.cache.read([receptionText])[receptionText]);
  if (known) return known;
  const { WEBHOOK_KEY, WEBHOOK_TOKEN, WEBHOOK_PAUSED, SPREADSHEET_ID, SHEETS } = world.readState();
  if (!WEBHOOK_KEY || !WEBHOOK_TOKEN || !SPREADSHEET_ID) return undefined;
  const reception: Reception = {
    keyHash: world.hash(WEBHOOK_KEY),
    tokenHash: world.hash(WEBHOOK_TOKEN),
    isPaused: WEBHOOK_PAUSED === 'yes',
    spreadsheetId: SPREADSHEET_ID,
    sheets: SHEETS ?? '{}',
  };
  world.cache.write({ [receptionText]: JSON.stringify(reception) }, receptionSeconds);
  return reception;
}
