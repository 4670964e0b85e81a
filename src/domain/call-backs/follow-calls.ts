import type { Call } from '../calls/call';
import { outcomeOf } from '../calls/outcome';
import type { EpochSeconds, Seconds } from '../time/units';
import type { CallBack } from './call-back';

/** Somebody who was reached is shown so long. */
const keptSeconds: Seconds = 7 * 86_400;

/**
 * The list of callers to call back, after some more calls: who called in vain is on it, an own call
 * in vain counts as a try, and talking to them in either direction closes the entry.
 *
 * Calls may come in any order and more than once: of each number only those newer than what is known
 * count, oldest first. Hidden callers cannot be called back.
 *
 * @returns Open entries first, who waits longest on top; then closed ones, newest first.
 */
export function followCalls(
  entries: readonly CallBack[],
  calls: readonly Call[],
  now: EpochSeconds,
): readonly CallBack[] {
  const byNumber = new Map(entries.map((entry) => [keyOf(entry.number), entry]));
  const finished = calls
    .filter(({ status }) => status === 'done')
    .sort((a, b) => a.startedAt - b.startedAt || a.id - b.id);
  for (const call of finished) {
    const key = keyOf(call.externalDigits ?? '');
    const next = key === '' ? undefined : follow(byNumber.get(key), call);
    if (next) byNumber.set(key, next);
  }
  return [...byNumber.values()]
    .filter(({ closed }) => closed === undefined || now - closed <= keptSeconds)
    .sort(byUrgency);
}

/** How many are still to be called back. */
export const countOpen = (entries: readonly CallBack[]): number =>
  entries.filter(({ closed }) => closed === undefined).length;

const keyOf = (number: string): string => number.replace(/\D/g, '');

function follow(entry: CallBack | undefined, call: Call): CallBack | undefined {
  if (entry && call.startedAt <= entry.lastCall) return undefined;
  const isOpen = entry !== undefined && entry.closed === undefined;
  const known = entry && { ...entry, lastCall: call.startedAt, ...named(call) };
  switch (outcomeOf(call)) {
    case 'missed':
    case 'call-back request':
      return isOpen && known
        ? { ...known, lastMissed: call.startedAt, aircallNumber: ourNumber(call) }
        : opened(call, entry);
    case 'answered':
      return isOpen && known ? { ...known, closed: call.endedAt ?? call.startedAt } : undefined;
    case 'no answer':
      return isOpen && known ? { ...known, tries: known.tries + 1 } : undefined;
    default:
      return undefined;
  }
}

const opened = (call: Call, before: CallBack | undefined): CallBack => ({
  number: call.externalDigits ?? '',
  contact: call.contactName ?? before?.contact ?? '',
  firstMissed: call.startedAt,
  lastMissed: call.startedAt,
  tries: 0,
  aircallNumber: ourNumber(call),
  closed: undefined,
  lastCall: call.startedAt,
});

const ourNumber = ({ number }: Call): string => number?.name ?? '';

const named = ({ contactName }: Call) => (contactName ? { contact: contactName } : {});

function byUrgency(a: CallBack, b: CallBack): number {
  if (a.closed !== undefined && b.closed !== undefined) return b.closed - a.closed;
  if (a.closed !== undefined || b.closed !== undefined) return a.closed === undefined ? -1 : 1;
  return a.firstMissed - b.firstMissed;
}
