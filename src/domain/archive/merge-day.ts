import { mergeCalls } from '../calls/merge-calls';
import type { ArchivedCall } from './archived-call';
import { archiveLine, readArchiveRow } from './line';
import type { ArchiveRow } from './query';

/** A day's calls from both places. */
export interface DayParts {
  /** What the archive has of it. */
  readonly archived: readonly ArchivedCall[];
  /** What the sheets have, the newest record of a call last. */
  readonly logged: readonly ArchivedCall[];
  /** Whether the day's records left the sheets before, so that what is there came late. */
  readonly hasLeft: boolean;
}

/**
 * The calls of a day, each once, in order of their ids. The archive keeps what it has: a record that
 * is missing in the sheets was removed there, by us or by a person. A record of the sheets counts
 * whole; one that came after the day had left adds to what the archive has.
 */
export function mergeDay({ archived, logged, hasLeft }: DayParts): readonly ArchivedCall[] {
  const calls = new Map(archived.map((each) => [each.call.id, each]));
  for (const each of logged) {
    const known = hasLeft ? calls.get(each.call.id) : undefined;
    calls.set(each.call.id, known ? mergeTwo(known, each) : each);
  }
  return [...calls.values()].sort((a, b) => a.call.id - b.call.id);
}

function mergeTwo(known: ArchivedCall, late: ArchivedCall): ArchivedCall {
  const told = ({ call, updatedAt }: ArchivedCall) => ({
    call,
    asOf: updatedAt ?? call.startedAt,
  });
  const { call, asOf } = mergeCalls(told(known), told(late));
  const own = late.own.length > 0 ? late.own : known.own;
  return { call, updatedAt: asOf, own };
}

/** Whether a row of the archive says all that a record of the sheets says. */
export function isArchivedAs(
  row: ArchiveRow,
  logged: ArchivedCall,
  { hasLeft }: Pick<DayParts, 'hasLeft'>,
): boolean {
  const archived = readArchiveRow(row);
  if (archived === undefined) return false;
  const wanted = hasLeft ? mergeTwo(archived, logged) : logged;
  return archiveLine(archived) === archiveLine(wanted);
}
