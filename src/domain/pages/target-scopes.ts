import { tellScope } from '../kpi/names';
import { listScopes } from '../kpi/scopes';
import type { ScopeTarget, TargetScope } from '../settings/targets';
import type { Directory } from '../snapshot';
import { texts } from '../texts/texts';
import type { TargetScopeOption } from './settings-view';

/**
 * The teams and numbers that may have a target: those we know, then those that have one though nobody
 * knows them any more.
 */
export function listTargetScopes(
  { teams, numbers }: Pick<Directory, 'teams' | 'numbers'>,
  targets: readonly ScopeTarget[],
): readonly TargetScopeOption[] {
  const known = listScopes({ teams, numbers, users: [] }).flatMap(({ key, kind, name }) =>
    key.startsWith('team ') || key.startsWith('number ')
      ? [{ scope: key as TargetScope, name: tellScope({ kind, name }) }]
      : [],
  );
  const say = texts.pages.configure;
  const gone = targets
    .map(({ scope }) => scope)
    .filter((scope) => !known.some((each) => each.scope === scope))
    .map((scope) => {
      const id = Number(scope.split(' ')[1]);
      const name = scope.startsWith('team') ? say.unknownTeam(id) : say.unknownNumber(id);
      return { scope, name };
    });
  return [...known, ...gone];
}
