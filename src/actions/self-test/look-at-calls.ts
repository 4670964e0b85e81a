import { getCall, listCalls } from '../../aircall/endpoints/calls';
import { idOf, listOf, recordOf, type Wire } from '../../aircall/parse/wire';
import { knownMissedReasons } from '../../domain/calls/missed-reason';
import type { CheckId } from '../../domain/self-test/check-ids';
import { both, same, sameList, seen } from '../../domain/self-test/finding';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import { type Look, type LookWorld, Unsettled } from './look';
import { rowsOf, unlike } from './rows';

const { values: say, why } = texts.selfTest;

const week = 7 * 86_400;

const newestCalls = (now: EpochSeconds) =>
  // whole hours, so that every check of a run asks alike
  listCalls({ from: Math.floor(now / 3600) * 3600 - week, order: 'desc', page: 1 });

const callsOf = ({ ask, now }: LookWorld): readonly Wire[] =>
  rowsOf(ask(newestCalls(now())), 'calls', why.noCalls);

/** Calls that cannot change any more stay where they are while they are looked at. */
const startOf = (call: Wire): number => Number(call.started_at);

const isCall = (call: Wire): boolean =>
  Number.isSafeInteger(call.id) &&
  ['inbound', 'outbound'].includes(String(call.direction)) &&
  ['initial', 'answered', 'done'].includes(String(call.status)) &&
  // milliseconds would be a thousand times as many
  startOf(call) > 1e9 &&
  startOf(call) < 1e11;

const isRising = (starts: readonly number[]): boolean =>
  starts.every((start, at) => at === 0 || start >= (starts[at - 1] as number));

/** An id no call has. */
const unknownId = 1;

/** What is claimed of calls. */
export const callLooks = {
  'aircall.call-fields': (world) => unlike(callsOf(world), isCall),
  'aircall.calls-order': (world) => {
    const falling = callsOf(world).map(startOf);
    const from = falling[falling.length - 1] ?? 0;
    const answer = world.ask(listCalls({ from, order: 'asc', page: 1 }));
    const rising = rowsOf(answer, 'calls', why.noCalls).map(startOf);
    return sameList([true, true], [isRising(rising), isRising([...falling].reverse())]);
  },
  'aircall.window-edges': (world) => {
    const [call] = callsOf(world);
    const at = startOf(call as Wire);
    const answer = world.ask(listCalls({ from: at, to: at, page: 1 }));
    const ids = listOf(answer.data.calls).map((row) => idOf(recordOf(row), 'id'));
    return same(true, ids.includes(idOf(call, 'id')));
  },
  'aircall.call-contact': (world) => {
    const call = callsOf(world).find(({ contact }) => recordOf(contact) !== undefined);
    if (call === undefined) throw new Unsettled(why.noContact);
    const { query: _, ...plain } = getCall(Number(call.id));
    const alone = recordOf(world.ask(plain).data.call);
    return same(null, alone?.contact ?? null);
  },
  'aircall.missed-reasons': (world) => {
    const words = callsOf(world).flatMap((call) =>
      typeof call.missed_call_reason === 'string' ? [call.missed_call_reason] : [],
    );
    if (words.length === 0) throw new Unsettled(why.noMissedCalls);
    const known: readonly string[] = knownMissedReasons;
    const odd = [...new Set(words)].filter((word) => !known.includes(word));
    return seen(odd.length === 0, say.none, odd.join(', ') || say.none);
  },
  'aircall.unknown-call': ({ ask }) => {
    const { status, data } = ask(getCall(unknownId));
    const hasSentence = ['error', 'troubleshoot', 'message'].some(
      (field) => typeof data[field] === 'string',
    );
    return both(same(404, status), same(true, hasSentence));
  },
} satisfies Partial<Record<CheckId, Look>>;
