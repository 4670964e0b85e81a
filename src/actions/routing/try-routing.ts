import type {
  RoutingForm,
  RoutingTrial,
  TrialOutcome,
  TrialRow,
} from '../../domain/pages/try-routing-view';
import { toE164 } from '../../domain/phone/e164';
import { readableNumber } from '../../domain/phone/readable';
import { decide } from '../../domain/routing/decide';
import type { Answer, Decision, Need } from '../../domain/routing/decision';
import { describeTarget } from '../../domain/routing/describe-target';
import { mergeAnswers } from '../../domain/routing/merge-answers';
import type { ParsedRules } from '../../domain/routing/parse-rules';
import {
  type RoutingFacts,
  type RoutingQuestion,
  type TargetKind,
  targetKinds,
} from '../../domain/routing/question';
import { routeAnswer } from '../../domain/routing/route-answer';
import { explainToPerson } from '../../domain/texts/explain-failure';
import { texts } from '../../domain/texts/texts';
import { tellDateTime } from '../../domain/time/tell';
import { connectShared } from '../budget/connect-shared';
import { storedSettings } from '../configure/read-settings';
import { rebuildContacts } from '../contacts/rebuild-contacts';
import { failureOf } from '../failure-of';
import { renewHandbook } from '../handbook/renew-handbook';
import type { World } from '../world';
import { askAircall } from './ask-aircall';
import { gatherFacts } from './gather-facts';
import { parseRoutingForm } from './parse-forms';

const say = texts.tryRouting;

/** A person waits, and less than a caller would let us. */
const timeoutSeconds = 5;

/** Everything a transfer can go to. */
const transferable: readonly TargetKind[] = ['user', 'team', 'external'];

/**
 * Where a call would go, by the rules as their sheet says them now, and what became of each rule.
 * Nothing is sent but questions. What people changed in rules and contacts counts from now on, also
 * for calls.
 *
 * @param form - Whatever a page or anybody else sends.
 * @throws {Refusal} When it is no form of ours.
 */
export function tryRouting(world: World, form: unknown): TrialOutcome {
  const { number, numberId, at, asker } = parseRoutingForm(form);
  const callerNumber = toE164(number, storedSettings(world).defaultCountry);
  if (number !== '' && callerNumber === undefined) {
    return { tried: false, problem: say.rules.unreadable(number) };
  }
  // first: the columns that rules may name are those of the contacts
  rebuildContacts(world);
  const { handbook, rules } = renewHandbook(world);
  const question = { callerNumber, numberId, at, wanted: wantedBy(asker) };
  const known = gatherFacts(world, handbook, callerNumber, world.clock.now());
  const first = decide(rules.rules, question, known);
  const { answers, told } = ask(world, first.needs, handbook.users.length);
  const facts = mergeAnswers(known, answers);
  const decision = decide(rules.rules, question, facts);
  const asked = decide(rules.rules, { ...question, wanted: ringable(asker) }, facts);
  return { tried: true, trial: describe({ decision, asked, rules, facts, question, told }) };
}

function wantedBy(asker: RoutingForm['asker']): readonly TargetKind[] {
  if (asker === 'transfer') return transferable;
  return asker === 'any' ? targetKinds : [asker];
}

/** What Ring to (via API) could ring for whoever asks. */
const ringable = (asker: RoutingForm['asker']): readonly TargetKind[] =>
  asker === 'transfer' ? targetKinds : wantedBy(asker);

/** Asks Aircall as a starting call does, and says what it was asked. */
function ask(
  world: World,
  needs: readonly Need[],
  users: number,
): { readonly answers: readonly Answer[]; readonly told: readonly string[] } {
  if (needs.length === 0) return { answers: [], told: [] };
  try {
    const { aircall } = connectShared(world, { priority: 'person' });
    const told: string[] = [];
    const answers = needs.flatMap((need) => {
      const haste = { now: world.clock.now(), timeoutSeconds, users };
      const answer = askAircall(aircall, [need], haste);
      told.push(answer.length > 0 ? nameNeed(need) : say.outcome.unanswered(nameNeed(need)));
      return answer;
    });
    return { answers, told };
  } catch (error) {
    const { what, whatToDo } = explainToPerson(failureOf(error), world.clock.timeZone());
    return { answers: [], told: [say.outcome.notAsked(`${what} ${whatToDo}`)] };
  }
}

function nameNeed(need: Need): string {
  const { needs } = say.outcome;
  return need.kind === 'user' ? needs.user(need.email) : needs[need.kind];
}

interface Tried {
  readonly decision: Decision;
  /** What Ring to (via API) would be told. */
  readonly asked: Decision;
  readonly rules: ParsedRules;
  readonly facts: RoutingFacts;
  readonly question: RoutingQuestion;
  readonly told: readonly string[];
}

function describe({ decision, asked, rules, facts, question, told }: Tried): RoutingTrial {
  const { target, rule, reason } = decision;
  const { contact, history, isHistoryWhole } = facts;
  const nobody = isHistoryWhole ? say.outcome.nobody : say.outcome.nobodyInLog;
  const { callerNumber } = question;
  return {
    target: target === undefined ? '' : describeTarget(target),
    outcome: target ? 'target' : rule === '' ? 'nothing' : 'stopped',
    rule,
    reason,
    caller: callerNumber === undefined ? '' : readableNumber(callerNumber),
    contact: contact ? [contact.name, contact.company].filter(Boolean).join(', ') : '',
    lastAgent: (history === 'unknown' ? undefined : history.lastAgent?.name) ?? nobody,
    asked: told,
    at: tellDateTime(facts.timeZone)(question.at).slice(0, 16),
    rows: rowsOf(decision, rules),
    json: JSON.stringify(routeAnswer(asked), undefined, 2),
  };
}

const rowsOf = ({ trace }: Decision, { broken, off }: ParsedRules): readonly TrialRow[] => [
  ...trace,
  ...broken.map(({ row, name, problem }) => rowOf(row, name, 'broken', problem)),
  ...off.map(({ row, name }) => rowOf(row, name, 'off', say.trace.off)),
];

const rowOf = (row: number, rule: string, outcome: TrialRow['outcome'], why: string): TrialRow => ({
  row,
  rule,
  outcome,
  why,
});
