import { nameScope } from '../kpi/names';
import type { Scope } from '../kpi/scopes';
import { fold } from '../routing/words';
import { texts } from '../texts/texts';

/** What a cell Scope names: one scope, or how many there are of that name. */
export type FoundScope =
  | { readonly kind: 'one'; readonly scope: Scope }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly names: readonly string[] };

const none: FoundScope = { kind: 'none' };

/**
 * Finds the scope of a cell as AIRCALL_KPI does: with its kind, such as `Team: Support`, or without;
 * an empty cell is the company.
 */
export function findScope(text: string, scopes: readonly Scope[]): FoundScope {
  const wanted = fold(text === '' ? texts.kpi.scopes.company : text);
  const exact = scopes.find((scope) => fold(nameScope(scope)) === wanted);
  if (exact) return { kind: 'one', scope: exact };
  const found = scopes.filter(({ kind, name }) => kind !== 'company' && fold(name) === wanted);
  const [scope] = found;
  if (scope === undefined) return none;
  return found.length === 1
    ? { kind: 'one', scope }
    : { kind: 'several', names: found.map(nameScope) };
}
