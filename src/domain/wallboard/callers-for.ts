import { assertNever } from '../assert-never';
import type { Assignments } from '../groups/assignments';
import { markLetters } from '../queue/marks';
import { listWaitingCalls } from '../queue/waiting-calls';
import type { Snapshot } from '../snapshot';
import type { Texts } from '../texts/en';
import type { Availability } from '../users/availability';

/** So many letters fit beside a name; of more, the rest is counted. */
const shownMarks = 5;

/** The marks of the callers each user is assigned to answer, longest wait first, by user id. */
export function findCallersFor(
  { openCalls, marks }: Pick<Snapshot, 'openCalls' | 'marks'>,
  assignments: Assignments,
): ReadonlyMap<number, readonly number[]> {
  const callers = new Map<number, number[]>();
  for (const { id, number } of listWaitingCalls(openCalls)) {
    const mark = marks.get(id);
    if (mark === undefined || number === undefined) continue;
    for (const userId of assignments.get(number.id) ?? []) {
      callers.set(userId, [...(callers.get(userId) ?? []), mark]);
    }
  }
  return callers;
}

/** How an agent's tile shows the callers who wait for them. */
export interface ShownMarks {
  readonly text: string;
  /** The longest waiting one an agent could answer right now: its colour is the border's. */
  readonly borderMark: number | undefined;
}

/**
 * The letters of the callers an agent could answer, without brackets and with a border when they
 * are free. Aircall rings nobody who is offline or wants no calls; they get no letter at all.
 */
export function describeMarks(
  marks: readonly number[],
  availability: Availability | undefined,
  texts: Texts,
): ShownMarks {
  const nothing = { text: '', borderMark: undefined };
  if (marks.length === 0) return nothing;
  const letters = listLetters(marks);
  const kind = availability?.kind ?? 'unknown';
  switch (kind) {
    case 'available':
      return { text: letters, borderMark: marks[0] };
    case 'in_call':
    case 'after_call_work':
    case 'unknown':
      return { text: texts.board.onceFree(letters), borderMark: undefined };
    case 'do_not_disturb':
    case 'offline':
      return nothing;
    default:
      return assertNever(kind);
  }
}

function listLetters(marks: readonly number[]): string {
  const letters = marks.slice(0, shownMarks).map(markLetters);
  const more = marks.length - letters.length;
  return [...letters, ...(more > 0 ? [`+${more}`] : [])].join(' ');
}

/** How many of those who are assigned to a number could answer now. */
export function countFree(
  userIds: Iterable<number>,
  availabilities: ReadonlyMap<number, Availability>,
): number {
  return [...userIds].filter((id) => availabilities.get(id)?.kind === 'available').length;
}
