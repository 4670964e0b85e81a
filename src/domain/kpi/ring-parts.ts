import type { CallFact } from './call-fact';
import type { RingFate } from './rings';
import type { ScopeKey } from './scopes';
import type { GrowingSums, Sums } from './sums';

type RingSums = Pick<
  GrowingSums,
  | 'ringCalls'
  | 'rings'
  | 'ringsAnswered'
  | 'ringsDeclined'
  | 'ringsNotPickedUp'
  | 'ringsElsewhere'
  | 'ringSeconds'
>;

const countedAs: Readonly<Record<Exclude<RingFate, 'open'>, keyof RingSums>> = {
  answered: 'ringsAnswered',
  declined: 'ringsDeclined',
  notPickedUp: 'ringsNotPickedUp',
  elsewhere: 'ringsElsewhere',
};

/** Of a call on whose rings nothing is counted yet. */
const noRings: Readonly<RingSums> = {
  ringCalls: 1,
  rings: 0,
  ringsAnswered: 0,
  ringsDeclined: 0,
  ringsNotPickedUp: 0,
  ringsElsewhere: 0,
  ringSeconds: 0,
};

/**
 * What the rings of a call add: to the company and the call's number, and to each agent it rang on
 * and that agent's teams. A ring that goes on adds nothing yet.
 */
export function ringParts(
  { rings = [], numberId }: CallFact,
  scopesOfAgent: (userId: number) => readonly ScopeKey[],
): readonly (readonly [ScopeKey, Partial<Sums>])[] {
  const parts = new Map<ScopeKey, RingSums>();
  for (const { fate, userId, seconds } of rings) {
    if (fate === 'open') continue;
    const add = (scope: ScopeKey): void => {
      const sums = parts.get(scope) ?? { ...noRings };
      sums.rings += 1;
      sums[countedAs[fate]] += 1;
      sums.ringSeconds += seconds;
      parts.set(scope, sums);
    };
    for (const scope of scopesOfAgent(userId)) add(scope);
    if (numberId !== undefined) add(`number ${numberId}`);
  }
  return [...parts];
}
