import { texts } from '../texts/texts';
import { type Circumstances, circumstances } from './circumstances';
import type { Decision, Need, RuleTrace, Target } from './decision';
import { judgeAvailability } from './judge-availability';
import { judgeConditions, longestPrefix } from './judge-conditions';
import { judgeTarget } from './judge-target';
import type { RoutingFacts, RoutingQuestion, TargetKind } from './question';
import type { Rule, SendTo } from './rule';

const say = texts.routing;

/** So many things are asked of Aircall at most before a decision. */
const mostNeeds = 3;

/** What came of one rule. */
interface Verdict {
  readonly outcome: 'chosen' | 'no match' | 'skipped' | 'stopped';
  readonly why: string;
  readonly target?: Target;
  readonly need?: Need;
}

/**
 * Decides where a caller goes: rules by priority, at equal priority the longest matching prefix
 * first, then in sheet order; the first that matches and has somebody to send to decides.
 *
 * Pure: what is not known counts as not so, and `needs` says what Aircall would have to be asked.
 *
 * @param rules - By priority, then in sheet order, as `parseRules` gives them.
 * @throws {RangeError} When the facts name a time zone nobody knows.
 */
export function decide(
  rules: readonly Rule[],
  question: RoutingQuestion,
  facts: RoutingFacts,
): Decision {
  const around = circumstances(question, facts);
  const trace: RuleTrace[] = [];
  const needs: Need[] = [];
  let deciding: { readonly rule: string; readonly verdict: Verdict } | undefined;
  for (const rule of inOrder(rules, question.callerNumber)) {
    const { name, row } = rule;
    if (deciding) {
      trace.push({ rule: name, row, outcome: 'not reached', why: say.notReached });
      continue;
    }
    const verdict = judge(rule, around);
    trace.push({ rule: name, row, outcome: verdict.outcome, why: verdict.why });
    if (verdict.need) needs.push(verdict.need);
    if (verdict.outcome === 'chosen' || verdict.outcome === 'stopped') {
      deciding = { rule: name, verdict };
    }
  }
  return {
    target: deciding?.verdict.target,
    rule: deciding?.rule ?? '',
    reason: deciding?.verdict.why ?? '',
    trace,
    needs: distinctNeeds(needs).slice(0, mostNeeds),
  };
}

function inOrder(rules: readonly Rule[], caller: string | undefined): readonly Rule[] {
  const length = new Map(
    rules.map((rule) => [rule, longestPrefix(rule.when.prefixes ?? [], caller)?.length ?? 0]),
  );
  const lengthOf = (rule: Rule): number => length.get(rule) ?? 0;
  return [...rules].sort(
    (a, b) => a.priority - b.priority || lengthOf(b) - lengthOf(a) || a.row - b.row,
  );
}

/** Each need once. */
export function distinctNeeds(needs: readonly Need[]): readonly Need[] {
  const texts = needs.map((need) => JSON.stringify(need));
  return needs.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

const kindOf = ({ kind }: SendTo): TargetKind =>
  kind === 'owner' || kind === 'last agent' ? 'user' : kind;

function judge({ when, sendTo, onlyIfAvailable, otherwise }: Rule, around: Circumstances): Verdict {
  const kind = kindOf(sendTo);
  if (!around.question.wanted.includes(kind)) {
    return { outcome: 'no match', why: say.unmet.notWanted[kind] };
  }
  const asked = judgeConditions(when, around);
  if (asked.kind === 'unmet') return { outcome: 'no match', why: asked.why };
  if (asked.kind === 'unsure') return { ...asked, outcome: 'no match' };
  const found = judgeTarget(sendTo, around);
  if (found.kind !== 'found') return { ...found, outcome: 'skipped', why: say.next(found.why) };
  const { target } = found;
  const chosen = (who: string): Verdict => ({
    outcome: 'chosen',
    why: say.chosen(asked.why, who),
    target,
  });
  if (!onlyIfAvailable) return chosen(found.why);
  const reachable = judgeAvailability(target, around.facts);
  if (reachable.kind === 'not asked') return chosen(found.why);
  if (reachable.kind === 'available') {
    return chosen(
      target.kind === 'team' ? say.someoneAvailable(found.why) : say.isAvailable(found.why),
    );
  }
  return otherwise === 'stop'
    ? { ...reachable, outcome: 'stopped', why: say.stopped(reachable.why) }
    : { ...reachable, outcome: 'skipped', why: say.next(reachable.why) };
}
