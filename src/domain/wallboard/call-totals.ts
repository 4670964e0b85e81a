import type { Assignments } from '../groups/assignments';
import { type CallFact, fateOf } from '../kpi/call-fact';
import { type ScopeKey, scopeTeller } from '../kpi/scopes';
import type { Directory } from '../snapshot';
import type { Group } from './group-people';

/** What became of the calls of a group, each counted once. */
export interface CallTotals {
  /** Inbound calls somebody answered. */
  readonly inbound: number;
  readonly outbound: number;
  /** Inbound calls nobody answered; a request to be called back is not missed. */
  readonly missed: number;
}

/** What totals are made of. */
export interface TotalsFacts {
  /** Of the activity period. */
  readonly calls: readonly CallFact[];
  readonly directory: Directory;
  readonly assignments: Assignments;
}

const none: CallTotals = { inbound: 0, outbound: 0, missed: 0 };

/**
 * Makes the function that tells a group's totals. A team and a number have the calls that count for
 * them wherever figures are told; other groups have the calls their people answered and made, and
 * those missed on the numbers they are assigned to.
 */
export function totalsTeller(facts: TotalsFacts): (group: Group) => CallTotals {
  const scopesOf = scopeTeller(facts.directory);
  const byScope = new Map<ScopeKey, CallTotals>();
  for (const call of facts.calls) {
    for (const scope of scopesOf(call)) {
      byScope.set(scope, add(byScope.get(scope) ?? none, call));
    }
  }
  return ({ scope, people }) =>
    scope === undefined
      ? totalsOfPeople(new Set(people.map(({ id }) => id)), facts)
      : (byScope.get(scope) ?? none);
}

const totalsOfPeople = (
  ids: ReadonlySet<number>,
  { calls, assignments }: TotalsFacts,
): CallTotals => calls.filter((call) => isTheirs(call, ids, assignments)).reduce(add, none);

function isTheirs(call: CallFact, ids: ReadonlySet<number>, assignments: Assignments): boolean {
  if (call.direction === 'outbound' || fateOf(call) === 'answered')
    return ids.has(call.userId ?? 0);
  return [...(assignments.get(call.numberId ?? 0) ?? [])].some((id) => ids.has(id));
}

function add(totals: CallTotals, call: CallFact): CallTotals {
  if (call.direction === 'outbound') return { ...totals, outbound: totals.outbound + 1 };
  switch (fateOf(call)) {
    case 'answered':
      return { ...totals, inbound: totals.inbound + 1 };
    case 'waiting':
    case 'callBackRequest':
      return totals;
    default:
      return { ...totals, missed: totals.missed + 1 };
  }
}
