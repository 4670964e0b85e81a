import { alertsProperty } from '../../domain/alerts/alerts-state';
import { chatProperty, readChatAddress } from '../../domain/alerts/chat-text';
import { decideAlerts } from '../../domain/alerts/decide-alerts';
import { describeShown } from '../../domain/alerts/describe-shown';
import { shownProperty } from '../../domain/alerts/shown';
import type { Presence } from '../../domain/users/presence';
import type { Figures } from '../kpi/figures';
import type { World } from '../world';
import { valueTeller } from './alert-figures';
import { recallAlerts } from './alerts-memory';
import { keepsAlerts } from './alerts-sheet';

/** What a refresh knows before it paints the board. */
interface Foreknown {
  readonly figures: Figures | undefined;
  readonly presence: Presence['states'];
  /** The cache text of alerts. */
  readonly text: string | undefined;
}

/**
 * The world with what the board shall say of alerts: judged by the figures of this very refresh, so
 * that the board does not lag behind an e-mail. Nothing is kept or sent, and nothing is asked.
 */
export function foreseeAlerts(world: World, { figures, presence, text }: Foreknown): World {
  if (figures === undefined || !keepsAlerts(world)) return world;
  const now = world.clock.now();
  const memory = recallAlerts(text, now);
  if (memory === undefined) return world;
  const { rules, timeZone } = memory;
  const sighting = {
    ...memory,
    now,
    readValue: valueTeller(world, { rules, figures, presence }),
    hasChat: readChatAddress(world.saved[chatProperty] ?? '') !== undefined,
  };
  const { state } = decideAlerts(sighting, world.saved[alertsProperty]);
  const shown = describeShown(rules, state, { ...sighting, timeZone });
  return { ...world, saved: { ...world.saved, [shownProperty]: JSON.stringify(shown) } };
}
