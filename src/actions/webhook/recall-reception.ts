import { storedLanguage } from '../../domain/settings/language';
import { parseSettings } from '../../domain/settings/parse';
import { speak } from '../../domain/texts/spoken';
import { areEqualSecrets } from '../../domain/webhook/equal-secrets';
import { type OnStart, parseReception, type Reception } from '../../domain/webhook/reception';
import type { DoorWorld } from './door-world';
import { receptionText } from './hot-cache';

/** How long the reception is kept in the cache before the properties are asked again. */
const receptionSeconds = 3_600;

/**
 * What receiving needs to know: from the cache, and from the properties when the cache forgot it.
 *
 * @param text - What the cache says, when it was asked with other things a moment ago.
 * @returns `undefined` while no address with a key was ever given out.
 */
export function recallReception(
  world: Pick<DoorWorld, 'cache' | 'hash' | 'readState'>,
  text = world.cache.read([receptionText])[receptionText],
): Reception | undefined {
  const known = parseReception(text);
  if (known) {
    speak(known.language);
    return known;
  }
  const saved = world.readState();
  const { WEBHOOK_KEY, WEBHOOK_TOKEN, WEBHOOK_PAUSED, SPREADSHEET_ID, SHEETS } = saved;
  if (!WEBHOOK_KEY || !SPREADSHEET_ID) return undefined;
  const reception: Reception = {
    keyHash: world.hash(WEBHOOK_KEY),
    tokenHash: WEBHOOK_TOKEN ? world.hash(WEBHOOK_TOKEN) : '',
    isPaused: WEBHOOK_PAUSED === 'yes',
    spreadsheetId: SPREADSHEET_ID,
    sheets: SHEETS ?? '{}',
    onStart: onStartOf(saved),
    language: storedLanguage(saved),
  };
  world.cache.write({ [receptionText]: JSON.stringify(reception) }, receptionSeconds);
  return reception;
}

function onStartOf(saved: Readonly<Record<string, string>>): OnStart {
  const { sendCards, routeCalls, dryRun } = parseSettings(saved.SETTINGS);
  return { cards: sendCards, routes: routeCalls, isDryRun: dryRun };
}

/** Whether a request carries the key of the webhook's address. */
export const hasKey = (world: DoorWorld, reception: Reception, key: string): boolean =>
  areEqualSecrets(world.hash(key), reception.keyHash);
