import { alertsProperty } from '../../domain/alerts/alerts-state';
import { chatProperty, readChatAddress } from '../../domain/alerts/chat-text';
import { decideAlerts } from '../../domain/alerts/decide-alerts';
import { describeShown } from '../../domain/alerts/describe-shown';
import { type ShownAlerts, shownProperty } from '../../domain/alerts/shown';
import { texts } from '../../domain/texts/texts';
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
export function foreseeAlerts(world: World, foreknown: Foreknown): World {
  try {
    const shown = foresee(world, foreknown);
    if (shown === undefined) return world;
    return { ...world, saved: { ...world.saved, [shownProperty]: JSON.stringify(shown) } };
  } catch (error) {
    // the board is refreshed whatever becomes of this
    world.log.trouble(texts.alerts.failed, error);
    return world;
  }
}

function foresee(world: World, { figures, presence, text }: Foreknown): ShownAlerts | undefined {
  if (figures === undefined || !keepsAlerts(world)) return undefined;
  const now = world.clock.now();
  const memory = recallAlerts(text, now);
  if (memory === undefined) return undefined;
  const { rules, timeZone } = memory;
  const sighting = {
    ...memory,
    now,
    readValue: valueTeller(world, { rules, figures, presence }),
    hasChat: readChatAddress(world.saved[chatProperty] ?? '') !== undefined,
  };
  const { state } = decideAlerts(sighting, world.saved[alertsProperty]);
  return describeShown(rules, state, { ...sighting, timeZone });
}
