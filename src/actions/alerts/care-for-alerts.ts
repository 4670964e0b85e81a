import {
  type AlertsState,
  alertsProperty,
  parseAlertsState,
} from '../../domain/alerts/alerts-state';
import { chatProperty, readChatAddress } from '../../domain/alerts/chat-text';
import { decideAlerts, type Sighting } from '../../domain/alerts/decide-alerts';
import { describeShown } from '../../domain/alerts/describe-shown';
import type { SheetFacts } from '../../domain/alerts/sheet-cells';
import { shownProperty } from '../../domain/alerts/shown';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { presenceText, readPresence } from '../../domain/users/presence';
import type { Figures } from '../kpi/figures';
import type { World } from '../world';
import { valueTeller } from './alert-figures';
import {
  type AlertsMemory,
  alertsMemoryText,
  alertsText,
  isSheetDue,
  memorySeconds,
  recallAlerts,
} from './alerts-memory';
import { type AlertsSheet, keepsAlerts, readAlertsSheet, writeAlertsSheet } from './alerts-sheet';
import { type Settlement, settleAlerts } from './settle-alerts';

/** After so long the trigger has spent enough. */
const longRun: Seconds = 60;

/**
 * Judges the rules of the sheet Alerts by the figures of this run's refresh, and tells of what began
 * or ended: on the board, by e-mail, in a Chat space. Without that sheet it costs nothing; while
 * nothing happens one read of the cache, and every other minute a look at the sheet.
 *
 * Never throws: the board is refreshed whatever becomes of this.
 *
 * @param since - When this execution began.
 * @param figures - What the refresh knew; `undefined` when there was none.
 */
export function careForAlerts(
  world: World,
  since: EpochSeconds,
  figures: Figures | undefined,
): void {
  if (figures === undefined || !keepsAlerts(world)) return;
  if (world.clock.now() - since > longRun || isUnknown(figures)) return;
  try {
    lookAfter(world, figures);
  } catch (error) {
    world.log.trouble(texts.alerts.failed, error);
  }
}

/** While nobody knows any team, number or agent, rules would seem to name none. */
const isUnknown = ({ directory: { users, teams, numbers } }: Figures): boolean =>
  users.length + teams.length + numbers.length === 0;

function lookAfter(world: World, figures: Figures): void {
  const look = lookAround(world, figures);
  const { sighting, memory, sheet } = look;
  const settled = settle(world, look);
  const state = settled ?? parseAlertsState(world.saved[alertsProperty]);
  const { pending } = look.decide(world.saved[alertsProperty]);
  const facts = { ...sighting, state, pending };
  const mustTell = settled !== undefined || sheet !== undefined;
  const rules = mustTell
    ? tellSheet(world, figures, facts, settled ? undefined : sheet)
    : undefined;
  if (rules === undefined && isSame(pending, memory.pending)) return;
  const { now } = sighting;
  const next = { ...memory, ...(rules && { rules, readAt: now }), pending };
  world.cache.write({ [alertsText]: alertsMemoryText(next, now) }, memorySeconds);
}

/** What a run knows of alerts before it decides. */
interface Look {
  readonly memory: AlertsMemory;
  /** As it was read just now; `undefined` when what the cache has of it is new enough. */
  readonly sheet: AlertsSheet | undefined;
  readonly sighting: Sighting;
  readonly decide: Settlement['decide'];
}

function lookAround(world: World, figures: Figures): Look {
  const now = world.clock.now();
  const texts = world.cache.read([alertsText, presenceText]);
  const known = recallAlerts(texts[alertsText], now);
  const sheet = isSheetDue(known, now) ? readAlertsSheet(world, figures.directory) : undefined;
  const memory: AlertsMemory = {
    rules: sheet?.rules ?? known?.rules ?? [],
    readAt: sheet ? now : (known?.readAt ?? now),
    pending: known?.pending ?? {},
    timeZone: sheet ? world.clock.timeZone() : (known?.timeZone ?? 'UTC'),
  };
  const presence = readPresence(texts[presenceText], figures.now);
  const sighting: Sighting = {
    ...memory,
    now,
    readValue: valueTeller(world, { rules: memory.rules, figures, presence }),
    hasChat: readChatAddress(world.saved[chatProperty] ?? '') !== undefined,
  };
  return { memory, sheet, sighting, decide: (kept) => decideAlerts(sighting, kept) };
}

/** @returns What is kept now, when something happened and no other execution is at it. */
function settle(world: World, { sighting, decide }: Look): AlertsState | undefined {
  const { saved } = world;
  const kept = saved[alertsProperty];
  const shownOf = (state: AlertsState): string =>
    JSON.stringify(describeShown(sighting.rules, state, sighting));
  if (decide(kept).isNew) {
    const letterhead = { ...sighting, spreadsheetId: saved.SPREADSHEET_ID ?? '' };
    return settleAlerts(world, { decide, shownOf, letterhead });
  }
  const shown = shownOf(parseAlertsState(kept));
  if (shown !== saved[shownProperty]) world.state.write({ [shownProperty]: shown });
  return undefined;
}

/**
 * Says in the sheet how its rules stand.
 *
 * @param known - As it was read a moment ago; while messages are sent rows may be moved.
 * @returns The rules as they stand there now.
 */
function tellSheet(
  world: World,
  { directory }: Figures,
  facts: SheetFacts,
  known: AlertsSheet | undefined,
) {
  const sheet = known ?? readAlertsSheet(world, directory);
  writeAlertsSheet(world, sheet, facts);
  return sheet.rules;
}

const isSame = (one: object, other: object): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
