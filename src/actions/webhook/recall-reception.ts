import { areEqualSecrets } from '../../domain/webhook/equal-secrets';
import { parseReception, type Reception } from '../../domain/webhook/reception';
import type { DoorWorld } from './door-world';
import { receptionText } from './hot-cache';

/** How long the reception is kept in the cache before the properties are asked again. */
const receptionSeconds = 3_600;

/**
 * What receiving needs to know: from the cache, and from the properties when the cache forgot it.
 *
 * @returns `undefined` while no address with a key was ever given out.
 */
export function recallReception(world: DoorWorld): Reception | undefined {
  const known = parseReception(world.cache.read([receptionText])[receptionText]);
  if (known) return known;
  const { WEBHOOK_KEY, WEBHOOK_TOKEN, WEBHOOK_PAUSED, SPREADSHEET_ID, SHEETS } = world.readState();
  if (!WEBHOOK_KEY || !SPREADSHEET_ID) return undefined;
  const reception: Reception = {
    keyHash: world.hash(WEBHOOK_KEY),
    tokenHash: WEBHOOK_TOKEN ? world.hash(WEBHOOK_TOKEN) : '',
    isPaused: WEBHOOK_PAUSED === 'yes',
    spreadsheetId: SPREADSHEET_ID,
    sheets: SHEETS ?? '{}',
  };
  world.cache.write({ [receptionText]: JSON.stringify(reception) }, receptionSeconds);
  return reception;
}

/** Whether a request carries the key of the webhook's address. */
export const hasKey = (world: DoorWorld, reception: Reception, key: string): boolean =>
  areEqualSecrets(world.hash(key), reception.keyHash);
