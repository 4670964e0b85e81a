import { alertsProperty, packAlerts, parseAlertsState } from '../../domain/alerts/alerts-state';
import type { AlertNews } from '../../domain/alerts/judge-alerts';
import type { AlertsView } from '../../domain/alerts/view';
import { cleanText } from '../../domain/texts/clean-text';
import { texts } from '../../domain/texts/texts';
import { recallDirectory } from '../recall-directory';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { readAlertsSheet, writeAlertsSheet } from './alerts-sheet';
import { noteHistory } from './note-history';
import { alertsView, sheetFacts } from './read-alerts';

const say = texts.alerts.page;

/**
 * Says in the sheet and on the board that the person at the page is on a breach.
 *
 * @param key - Of its rule; anything may come.
 * @throws {Refusal} When it is over by now, or alerts are being looked after at this moment.
 */
export function acknowledgeAlert(world: World, key: unknown): AlertsView {
  const lease = world.leases.take('alerts');
  if (lease === undefined) throw new Refusal(say.busy);
  try {
    const state = parseAlertsState(world.state.readAll()[alertsProperty]);
    const sheet = readAlertsSheet(world, recallDirectory(world));
    const rule = sheet.rules.find((each) => each.key === key);
    const before = rule && state.breaches[rule.key];
    if (rule === undefined || before === undefined) throw new Refusal(say.isOver);
    const by = before.by || cleanText(world.startedBy) || say.somebody;
    const breach = { ...before, by };
    const next = { ...state, breaches: { ...state.breaches, [rule.key]: breach } };
    world.state.write({ [alertsProperty]: packAlerts(next) });
    const facts = sheetFacts(world, next);
    writeAlertsSheet(world, sheet, facts);
    const news: AlertNews[] =
      before.by === '' ? [{ what: 'acknowledged', rule, value: undefined, breach }] : [];
    const letterhead = { now: facts.now, readAt: facts.now, readValue: () => undefined };
    noteHistory(world, { news, outcomes: [], letterhead });
    return alertsView(world, sheet, facts);
  } finally {
    lease.release();
  }
}
