import type { CallFact } from './call-fact';
import type { RingFact } from './rings';
import type { ScopeKey } from './scopes';
import type { Sums } from './sums';

/**
 * What the rings of a call add: to the company and the call's number, and to each agent it rang on
 * and that agent's teams. A ring that goes on adds nothing yet.
 */
export function ringParts(
  { rings = [], numberId }: CallFact,
  scopesOfAgent: (userId: number) => readonly ScopeKey[],
): readonly (readonly [ScopeKey, Partial<Sums>])[] {
  const byScope = new Map<ScopeKey, RingFact[]>();
  for (const ring of rings) {
    if (ring.fate === 'open') continue;
    const ofNumber: ScopeKey[] = numberId === undefined ? [] : [`number ${numberId}`];
    for (const scope of [...scopesOfAgent(ring.userId), ...ofNumber]) {
      byScope.set(scope, [...(byScope.get(scope) ?? []), ring]);
    }
  }
  return [...byScope].map(([scope, some]) => [scope, sumRings(some)] as const);
}

function sumRings(rings: readonly RingFact[]): Partial<Sums> {
  const of = (fate: RingFact['fate']): number => rings.filter((ring) => ring.fate === fate).length;
  return {
    ringCalls: 1,
    rings: rings.length,
    ringsAnswered: of('answered'),
    ringsDeclined: of('declined'),
    ringsNotPickedUp: of('notPickedUp'),
    ringsElsewhere: of('elsewhere'),
    ringSeconds: rings.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
