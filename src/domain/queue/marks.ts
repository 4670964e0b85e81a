import type { Call } from '../calls/call';
import type { Assignments } from '../groups/assignments';
import { listWaitingCalls } from './waiting-calls';

/** The mark of each waiting caller somebody could answer, by call id: 0 is A, 26 is AA. */
export type Marks = ReadonlyMap<number, number>;

/**
 * Gives each waiting caller whose number has agents a mark. Who had one keeps it; a mark that has
 * become free rests for one refresh, so that the same letter on two boards in a row is the same
 * caller.
 *
 * @param before - The marks of the refresh before; empty when nobody remembers them.
 */
export function assignMarks(
  before: Marks,
  openCalls: readonly Call[],
  assignments: Assignments,
): Marks {
  const callers = listWaitingCalls(openCalls).filter(
    ({ number }) => number !== undefined && assignments.has(number.id),
  );
  const marks = new Map<number, number>();
  const used = new Set(before.values());
  let free = 0;
  for (const { id } of callers) {
    while (used.has(free)) free += 1;
    const mark = before.get(id) ?? free;
    used.add(mark);
    marks.set(id, mark);
  }
  return marks;
}

/** A mark as letters: A to Z, then AA, AB and so on. */
export function markLetters(mark: number): string {
  const letter = String.fromCharCode(65 + (mark % 26));
  return mark < 26 ? letter : markLetters(Math.floor(mark / 26) - 1) + letter;
}
