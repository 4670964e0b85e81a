import type { Call } from '../../domain/calls/call';
import { isClosed, type Month, monthTeller } from '../../domain/log/months';
import { readId } from '../../domain/sheets/cells';
import type { World } from '../world';

/**
 * The calls that left Calls for the tab of their month: whoever adds old calls to the log must not
 * add these. Reads one column of each such tab; costs nothing for calls of the last days.
 */
export function loggedInMonths(world: World, calls: readonly Call[]): ReadonlySet<number> {
  return new Set(
    closedMonths(world, calls).flatMap((month) =>
      (world.logBook.find(month)?.column('Call ID') ?? []).flatMap((cell) => readId(cell) ?? []),
    ),
  );
}

/** The months of calls that may have left Calls. */
function closedMonths({ clock }: World, calls: readonly Call[]): readonly Month[] {
  const timeZone = clock.timeZone();
  const tellMonth = monthTeller(timeZone);
  const months = new Set(calls.map(({ startedAt }) => tellMonth(startedAt)));
  return [...months].filter((month) => isClosed(month, clock.now(), timeZone));
}
