import type { Call } from '../calls/call';
import type { EpochSeconds } from '../time/units';
import type { Availability } from '../users/availability';

/** At most this many requests of one run go to open calls that the poll does not reach. */
export const rereadsPerRun = 10;

/** Calls a window may hold, so that one request brings them all: Aircall's largest page. */
const windowCalls = 50;

/** What choosing needs. */
export interface RereadFacts {
  /** Open calls the poll does not bring. */
  readonly openCalls: readonly Call[];
  readonly availabilities: ReadonlyMap<number, Availability>;
  /** When each call was last confirmed, by call id; unknown counts as never. */
  readonly checkedAt: ReadonlyMap<number, EpochSeconds>;
  /** Start times of all calls known in the time the windows may cover, in any order. */
  readonly knownStarts: readonly EpochSeconds[];
  /** How many requests there are. */
  readonly room: number;
  /** Whether calls may be read just because they were not confirmed for long. */
  readonly includeRoutine: boolean;
}

/** One request: a call by its id, or a window of start times that holds several open calls. */
export type Reread =
  | { readonly kind: 'call'; readonly call: Call }
  | {
      readonly kind: 'window';
      readonly from: EpochSeconds;
      readonly to: EpochSeconds;
      /**
       * From the end at which the call stands that the window is for: it may hold more calls than we
       * know of, and only one page is read.
       */
      readonly order: 'asc' | 'desc';
      /** The open calls in it. */
      readonly calls: readonly Call[];
    };

/**
 * Chooses how open calls are read again: waiting ones first, then those whose agent has left the
 * call, then the longest unconfirmed. When there are too many to read one by one, a page of calls is
 * read where it brings several of them.
 */
export function chooseRereads(facts: RereadFacts): readonly Reread[] {
  const queue = byUrgency(facts);
  const starts = [...facts.knownStarts].sort((a, b) => a - b);
  const room = Math.max(0, Math.min(facts.room, rereadsPerRun));
  if (queue.length <= room) return queue.map((call) => ({ kind: 'call', call }));
  const chosen: Reread[] = [];
  const covered = new Set<number>();
  for (const call of queue) {
    if (chosen.length === room) break;
    if (covered.has(call.id)) continue;
    const reread = widest(
      call,
      starts,
      queue.filter(({ id }) => !covered.has(id)),
    );
    chosen.push(reread);
    for (const { id } of callsOf(reread)) covered.add(id);
  }
  return chosen;
}

/** The open calls that a request asks for. */
export const callsOf = (reread: Reread): readonly Call[] =>
  reread.kind === 'call' ? [reread.call] : reread.calls;

function byUrgency({ openCalls, availabilities, checkedAt, includeRoutine }: RereadFacts): Call[] {
  const urgency = (call: Call): number => {
    if (call.status === 'initial') return 0;
    return hasLeft(call, availabilities) ? 1 : 2;
  };
  const lastChecked = (call: Call): EpochSeconds => checkedAt.get(call.id) ?? 0;
  return openCalls
    .filter((call) => includeRoutine || urgency(call) < 2)
    .sort((a, b) => urgency(a) - urgency(b) || lastChecked(a) - lastChecked(b) || a.id - b.id);
}

function hasLeft(call: Call, availabilities: ReadonlyMap<number, Availability>): boolean {
  if (call.user === undefined) return true;
  return availabilities.get(call.user.id)?.kind !== 'in_call';
}

/** The request that brings a call and as many others as possible. */
function widest(call: Call, starts: readonly EpochSeconds[], others: readonly Call[]): Reread {
  const windows = [windowAfter(call, starts), windowBefore(call, starts)].map((span) => ({
    kind: 'window' as const,
    ...span,
    calls: others.filter(({ startedAt }) => startedAt >= span.from && startedAt <= span.to),
  }));
  const best = windows.sort((a, b) => b.calls.length - a.calls.length)[0];
  return best !== undefined && best.calls.length > 1 ? best : { kind: 'call', call };
}

type Span = Pick<Extract<Reread, { kind: 'window' }>, 'from' | 'to' | 'order'>;

/** From a call on, as far as one page reaches. */
function windowAfter({ startedAt }: Call, starts: readonly EpochSeconds[]): Span {
  const later = starts.filter((start) => start >= startedAt);
  const beyond = later[windowCalls];
  const to = beyond === undefined ? later[later.length - 1] : beyond - 1;
  return { from: startedAt, to: Math.max(startedAt, to ?? startedAt), order: 'asc' };
}

/** Up to a call, as far back as one page reaches. */
function windowBefore({ startedAt }: Call, starts: readonly EpochSeconds[]): Span {
  const earlier = starts.filter((start) => start <= startedAt);
  const beyond = earlier[earlier.length - 1 - windowCalls];
  const from = beyond === undefined ? earlier[0] : beyond + 1;
  return { from: Math.min(startedAt, from ?? startedAt), to: startedAt, order: 'desc' };
}
