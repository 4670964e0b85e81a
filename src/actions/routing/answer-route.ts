import { actionRow } from '../../domain/call-start/action-row';
import { type Handbook, handbookText, parseHandbook } from '../../domain/handbook/handbook';
import { decide } from '../../domain/routing/decide';
import type { Decision } from '../../domain/routing/decision';
import { explainUndecided } from '../../domain/routing/explain-undecided';
import { mergeAnswers } from '../../domain/routing/merge-answers';
import { noRoute, type RouteAnswer, routeAnswer } from '../../domain/routing/route-answer';
import {
  fieldsOf,
  parseRouteRequest,
  type RawRequest,
  type RouteRequest,
} from '../../domain/routing/route-request';
import { parseSettings } from '../../domain/settings/parse';
import { layRow } from '../../domain/sheets/layout';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { areEqualSecrets } from '../../domain/webhook/equal-secrets';
import { connectShared, sharedMinuteText } from '../budget/connect-shared';
import { seekContact } from '../contacts/find-contact';
import type { DoorSheets, DoorWorld } from '../webhook/door-world';
import { askAircall } from './ask-aircall';
import { callerFacts, callerTexts } from './caller-facts';

/**
 * A widget's patience is not documented; others plan with 2.5 s. Past this moment Aircall is not
 * asked any more.
 */
const mostSeconds: Seconds = 2;

/** What Aircall is asked meanwhile gets no longer than this. */
const askingSeconds: Seconds = 1;

type Saved = Readonly<Record<string, string>>;

/**
 * Answers Aircall's Ring to (via API) widget: who to ring, by the rules of starting calls.
 *
 * Always JSON with `matched`, `rule` and `reason`, whatever comes and whatever goes wrong: without a
 * match the widget goes its way. Somebody without the key learns nothing and changes nothing.
 */
export function answerRoute(world: DoorWorld, raw: RawRequest): string {
  try {
    return JSON.stringify(route(world, raw));
  } catch (error) {
    world.log.trouble(texts.routing.notAnswered, error);
    return JSON.stringify(noRoute);
  }
}

function route(world: DoorWorld, raw: RawRequest): RouteAnswer {
  const enteredAt = world.clock.now();
  const saved = world.readState();
  const field = fieldsOf(raw);
  const { ROUTE_KEY, SPREADSHEET_ID } = saved;
  if (!ROUTE_KEY || !SPREADSHEET_ID) return noRoute;
  if (!areEqualSecrets(world.hash(field('key')), world.hash(ROUTE_KEY))) return noRoute;
  const request = parseRouteRequest(field, parseSettings(saved.SETTINGS).defaultCountry);
  const sheets = world.openSheets({ spreadsheetId: SPREADSHEET_ID, sheets: saved.SHEETS ?? '{}' });
  if (sheets === undefined) return noRoute;
  const texts = world.cache.read([sharedMinuteText, ...callerTexts(request.callerNumber)]);
  const handbook = parseHandbook(texts[handbookText] ?? sheets.readHandbook());
  const desk = { request, saved, sheets, enteredAt, texts };
  const decision = handbook === undefined ? unread() : settle(world, desk, handbook);
  if (!request.isTest) note(world, sheets, decision, handbook?.actionsAt);
  return routeAnswer(decision);
}

/** Everything a request is answered with. */
interface Desk {
  readonly request: RouteRequest;
  readonly saved: Saved;
  readonly sheets: DoorSheets;
  readonly enteredAt: EpochSeconds;
  /** What the cache knows. */
  readonly texts: Readonly<Partial<Record<string, string>>>;
}

type Settled = Pick<Decision, 'target' | 'rule' | 'reason' | 'trace'>;

/** Nobody has read the sheets yet. */
const unread = (): Settled => ({
  target: undefined,
  rule: '',
  reason: texts.callStart.noHandbook,
  trace: [],
});

function settle(world: DoorWorld, desk: Desk, handbook: Handbook): Settled {
  const { request, saved, sheets, enteredAt, texts } = desk;
  const { callerNumber } = request;
  const question = { ...request, at: enteredAt };
  const source = parseSettings(saved.SETTINGS);
  const seek = (number: string) => seekContact(sheets.contacts, source, number);
  const facts = callerFacts(handbook, { number: callerNumber, now: enteredAt, texts, seek });
  const first = decide(handbook.rules, question, facts);
  const isTooLate = world.clock.now() - enteredAt > mostSeconds - askingSeconds;
  if (first.needs.length === 0 || isTooLate) return first;
  const minute = texts[sharedMinuteText];
  const wish = { priority: 'call', minute, patienceSeconds: 0 } as const;
  const { aircall } = connectShared({ ...world, saved }, wish);
  const haste = { now: enteredAt, timeoutSeconds: askingSeconds, users: handbook.users.length };
  const answers = askAircall(aircall, first.needs, haste);
  return decide(handbook.rules, question, mergeAnswers(facts, answers));
}

/** A row of Actions, from which the hits of rules are counted. */
function note(
  { clock, log }: DoorWorld,
  sheets: DoorSheets,
  settled: Settled,
  actionsAt: Handbook['actionsAt'],
) {
  const { target, rule } = settled;
  const outcome = target ? 'answered' : rule === '' ? 'noRule' : 'none';
  const detail = explainUndecided(settled);
  const row = { at: clock.now(), callId: undefined, kind: 'ringTo', by: rule, target } as const;
  try {
    sheets.append('Actions', layRow(actionRow({ ...row, outcome, detail }), actionsAt));
  } catch (error) {
    // a caller waits for the answer, which does not depend on the note
    log.trouble(texts.routing.notNoted, error);
  }
}
