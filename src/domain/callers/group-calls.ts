import type { Row } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';
import type { CallsByNumber } from './history-texts';
import { type LoggedCall, readLoggedCall, shownNumber } from './logged-call';
import { numberTeller } from './number-key';

/** Sorts calls by whose they are. */
export interface CallGroups {
  readonly calls: CallsByNumber;
  /** @param cells - In the order of the columns that matter. A call that is there already stays. */
  add(cells: Row): void;
}

/**
 * Groups calls by number; those without a number that can be read, or from before, are left out.
 *
 * @param since - Calls that started before do not matter.
 */
export function groupCalls(defaultCountry: string, since: EpochSeconds): CallGroups {
  const groups = new Map<string, LoggedCall[]>();
  const seen = new Set<number>();
  const tell = numberTeller(defaultCountry);
  return {
    calls: groups,
    add: (cells) => {
      const number = tell(shownNumber(cells));
      const call = number === undefined ? undefined : readLoggedCall(cells);
      if (number === undefined || call === undefined || call.at < since || seen.has(call.id))
        return;
      seen.add(call.id);
      const theirs = groups.get(number);
      if (theirs) theirs.push(call);
      else groups.set(number, [call]);
    },
  };
}
