import {
  type AlertsState,
  alertsProperty,
  parseAlertsState,
} from '../../domain/alerts/alerts-state';
import { chatProperty, endOfChatAddress, readChatAddress } from '../../domain/alerts/chat-text';
import { describeBreach, describeSince } from '../../domain/alerts/describe-alert';
import { describeTold, type SheetFacts } from '../../domain/alerts/sheet-cells';
import { parseShown, shownProperty } from '../../domain/alerts/shown';
import type { AlertsView, BreachView, HistoryView } from '../../domain/alerts/view';
import { parseSchedule } from '../../domain/schedule/schedule';
import { readDate, readText } from '../../domain/sheets/cells';
import { semicolons } from '../../domain/texts/punctuation';
import { texts } from '../../domain/texts/texts';
import { tellDateTime } from '../../domain/time/tell';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';
import { alertsText, recallAlerts } from './alerts-memory';
import { type AlertsSheet, readAlertsSheet, writeAlertsSheet } from './alerts-sheet';

/** As many rows of the history as the sidebar shows. */
const shownRows = 50;

/** How alerts stand. Their sheets are made when there are none; what is wrong is said in them. */
export function readAlerts(world: World): AlertsView {
  const sheet = readAlertsSheet(world, recallDirectory(world));
  const facts = sheetFacts(world, parseAlertsState(world.saved[alertsProperty]));
  writeAlertsSheet(world, sheet, facts);
  return alertsView(world, sheet, facts);
}

/** What the sheet's own columns are filled in from, beside an open page. */
export function sheetFacts(world: World, state: AlertsState): SheetFacts {
  const { cache, clock, saved } = world;
  const now = clock.now();
  return {
    ...{ state, now },
    pending: recallAlerts(cache.read([alertsText])[alertsText], now)?.pending ?? {},
    timeZone: clock.timeZone(),
    hasChat: readChatAddress(saved[chatProperty] ?? '') !== undefined,
  };
}

/** The sidebar's view of what was read. */
export function alertsView(world: World, sheet: AlertsSheet, facts: SheetFacts): AlertsView {
  const { saved } = world;
  const quotaLeft = readQuota(world);
  const chat = readChatAddress(saved[chatProperty] ?? '');
  const schedule = parseSchedule(saved.SCHEDULE);
  return {
    followed: sheet.rules.length,
    broken: sheet.problems.filter((problem) => problem !== '').length,
    isScheduled: schedule !== undefined && !schedule.paused,
    breaches: breachViews(world, sheet, facts),
    chatEnd: chat === undefined ? '' : endOfChatAddress(chat),
    ...(quotaLeft !== undefined && { quotaLeft }),
    history: readHistory(world, facts.timeZone),
  };
}

function readQuota({ mail, log }: World): number | undefined {
  try {
    return mail.quotaLeft();
  } catch (error) {
    // a script that was put there by hand may lack the permission; all else works
    log.trouble(texts.alerts.page.noMail, error);
    return undefined;
  }
}

function breachViews({ saved }: World, { rules }: AlertsSheet, facts: SheetFacts): BreachView[] {
  const { values } = parseShown(saved[shownProperty]);
  const views = rules.flatMap((rule): BreachView[] => {
    const breach = facts.state.breaches[rule.key];
    if (breach === undefined) return [];
    const since = describeSince(breach.since, facts.now, facts.timeZone);
    return [
      {
        key: rule.key,
        sentence: describeBreach(rule, undefined, since),
        value: values[rule.key] ?? '',
        told: semicolons(describeTold(rule, breach, facts)),
        by: breach.by,
      },
    ];
  });
  return views.sort((a, b) => Number(a.by !== '') - Number(b.by !== ''));
}

/** Its sheet is made here, and not by the run that tells of the first breach: that has enough to do. */
function readHistory({ tables }: World, timeZone: string): readonly HistoryView[] {
  const format = tellDateTime(timeZone);
  return tables
    .read('Alert history')
    .slice(-shownRows)
    .reverse()
    .map(([time, ...cells]) => {
      const [rule = '', value = '', what = '', , outcome = ''] = cells.map(readText);
      const at = readDate(time);
      return { at: at === undefined ? '' : format(at).slice(0, 16), rule, value, what, outcome };
    });
}
