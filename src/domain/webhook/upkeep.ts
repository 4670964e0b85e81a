import { parseObject } from '../settings/parse';
import type { EpochSeconds, Seconds } from '../time/units';
import type { RegisteredWebhook } from './choose-webhook';

/**
 * What the last look at our webhook found; the property WEBHOOK_HEALTH.
 *
 * ```
 * {"checkedAt":1763600000,"isGone":false}
 * ```
 */
export interface Upkeep {
  /** 0 when nobody ever looked. */
  readonly checkedAt: EpochSeconds;
  /** Aircall did not know it any more. */
  readonly isGone: boolean;
}

/** Aircall is asked about our webhook no more often. */
const checkSeconds: Seconds = 600;

/** Reads the property; whatever is unreadable counts as never looked. */
export function parseUpkeep(text: string | undefined): Upkeep {
  const { checkedAt, isGone } = parseObject(text);
  return { checkedAt: typeof checkedAt === 'number' ? checkedAt : 0, isGone: isGone === true };
}

/** The property's text. */
export const upkeepText = (upkeep: Upkeep): string => JSON.stringify(upkeep);

/** Whether it is time to look again; a clock that was set back makes it so. */
export const isCheckDue = ({ checkedAt }: Upkeep, now: EpochSeconds): boolean =>
  now - checkedAt >= checkSeconds || checkedAt > now;

/** A webhook as it is, or as it should be. */
export type Subscription = Pick<RegisteredWebhook, 'url'> & { readonly events: readonly string[] };

/** What has to be put right: Aircall switched it off, or somebody changed where or what it sends. */
export type Damage = 'switched-off' | 'changed' | 'none';

/** Compares our webhook with how it was registered; the order of its events does not matter. */
export function assessWebhook(
  found: Subscription & { readonly isActive: boolean },
  wish: Subscription,
): Damage {
  if (!found.isActive) return 'switched-off';
  const events = new Set(found.events);
  const isSame =
    events.size === wish.events.length && wish.events.every((event) => events.has(event));
  return isSame && found.url === wish.url ? 'none' : 'changed';
}
