import type { Direction } from '../calls/call';
import { readDate, readId, readList, readText } from '../sheets/cells';
import type { CellValue, callHeader, Row } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';

/** A finished call, as far as the history of a caller needs it. */
export interface LoggedCall {
  readonly id: number;
  /** When it started. */
  readonly at: EpochSeconds;
  readonly direction: Direction;
  /** In the words of the log. */
  readonly outcome: string;
  readonly user: { readonly id: number; readonly name: string } | undefined;
  readonly tags: readonly string[];
}

/** The columns of the log it is read from. */
export const loggedColumns = [
  'Call ID',
  'Started',
  'Direction',
  'Outcome',
  'External number',
  'User ID',
  'User',
  'Tags',
] as const satisfies readonly (typeof callHeader)[number][];

/** The other party's number as the log shows it; empty when it is withheld or was removed. */
export const shownNumber = (cells: Row): string => textOf(cells[4]);

/**
 * The call that cells of the log tell of; `undefined` when they cannot be read.
 *
 * @param cells - In the order of {@link loggedColumns}.
 */
export function readLoggedCall(cells: Row): LoggedCall | undefined {
  const [id, started, direction, outcome, , userId, user, tags] = cells;
  const [callId, at, agentId] = [readId(id), readDate(started), readId(userId)];
  const word = readText(direction);
  if (callId === undefined || at === undefined) return undefined;
  if (word !== 'inbound' && word !== 'outbound') return undefined;
  return {
    id: callId,
    at,
    direction: word,
    outcome: readText(outcome),
    user: agentId === undefined ? undefined : { id: agentId, name: textOf(user) },
    tags: readList(textOf(tags)),
  };
}

// an apostrophe that guards text shows where a cell was written as plain text
const textOf = (cell: CellValue | undefined): string => readText(cell).replace(/^'/, '');
