import { bucketOf } from '../phone/bucket';
import type { EpochSeconds } from '../time/units';
import type { CallerHistory } from './caller-history';
import { historyOf, historySeconds, newestFirst } from './history-of';
import type { LoggedCall } from './logged-call';

/**
 * How many cache texts hold the callers. With 50,000 calls in 30 days one has about 1,600, 100 KB
 * before and 25 KB after it is packed.
 */
const bucketCount = 32;

/** Calls and whose they are, in E.164. */
export type CallsByNumber = ReadonlyMap<string, readonly LoggedCall[]>;

const bucketName = (bucket: number): string => `callers.${bucket}`;

/** Name of the cache text that knows a number's calls. @param number - In E.164. */
export const historyTextName = (number: string): string =>
  bucketName(bucketOf(number, bucketCount));

/** Every name of {@link historyTextName}. */
export const historyTextNames: readonly string[] = Array.from({ length: bucketCount }, (_, at) =>
  bucketName(at),
);

/**
 * A text begins with one of these words, then has a line a number:
 *
 * ```
 * whole
 * +33176111111	[[812,1790000000,0,"answered",7,"Ben Carter",["billing"]]]
 * ```
 *
 * `whole`: numbers that are not in it had no call in 30 days. `newest`: there were more calls than
 * can be kept, so older ones may be missing.
 */
export type Extent = 'whole' | 'newest';

/** Makes the cache texts of all calls, empty ones too: they undo what was there before. */
export function historyTexts(
  calls: CallsByNumber,
  extent: Extent,
): Readonly<Record<string, string>> {
  const byText = bucketCalls(calls);
  const linesOf = (name: string): string[] =>
    [...(byText.get(name) ?? [])].map(([number, theirs]) => lineOf(number, theirs));
  return Object.fromEntries(
    historyTextNames.map((name) => [name, [extent, ...linesOf(name)].join('\n')]),
  );
}

/** Calls by the name of the text they belong to. */
export function bucketCalls(calls: CallsByNumber): ReadonlyMap<string, CallsByNumber> {
  const byText = new Map<string, Map<string, readonly LoggedCall[]>>();
  for (const [number, theirs] of calls) {
    const name = historyTextName(number);
    byText.set(name, (byText.get(name) ?? new Map()).set(number, theirs));
  }
  return byText;
}

/**
 * A cache text with calls put in; one that it has already is replaced, so doing it twice changes
 * nothing.
 *
 * @param calls - Of numbers of this text alone.
 * @returns `undefined` when the text is not ours.
 */
export function addToText(
  text: string,
  calls: CallsByNumber,
  now: EpochSeconds,
): string | undefined {
  const [extent, ...rest] = text.split('\n');
  if (!isExtent(extent)) return undefined;
  const lines = new Map(rest.map((line) => [line.slice(0, line.indexOf('\t')), line]));
  for (const [number, theirs] of calls) {
    const known = parseLine(lines.get(number) ?? '') ?? [];
    const byId = new Map([...known, ...theirs].map((call) => [call.id, call]));
    const recent = [...byId.values()].filter(({ at }) => at >= now - historySeconds);
    if (recent.length > 0) lines.set(number, lineOf(number, recent));
  }
  return [extent, ...lines.values()].join('\n');
}

/**
 * What a cache text knows of a number.
 *
 * @param text - What the cache holds under {@link historyTextName}.
 * @returns `none` when there was no call, `unknown` when this text cannot tell.
 */
export function historyIn(
  text: string | undefined,
  number: string,
  now: EpochSeconds,
): CallerHistory | 'none' | 'unknown' {
  const extent = text?.slice(0, Math.max(0, `${text}\n`.indexOf('\n')));
  if (text === undefined || !isExtent(extent)) return 'unknown';
  const begin = text.indexOf(`\n${number}\t`) + 1;
  const end = text.indexOf('\n', begin);
  const calls = begin === 0 ? [] : parseLine(text.slice(begin, end < 0 ? undefined : end));
  if (calls === undefined) return 'unknown';
  const history = historyOf(calls, now, extent === 'whole');
  if (history.lastCall !== undefined) return history;
  return extent === 'whole' ? 'none' : 'unknown';
}

const isExtent = (word: string | undefined): word is Extent =>
  word === 'whole' || word === 'newest';

type Packed = readonly [
  id: number,
  at: number,
  isOutbound: 0 | 1,
  outcome: string,
  userId: number,
  userName: string,
  tags?: readonly string[],
];

/** Only the newest call keeps its tags. */
function lineOf(number: string, calls: readonly LoggedCall[]): string {
  const packed = newestFirst(calls).map(
    ({ id, at, direction, outcome, user, tags }, index): Packed => {
      const isOutbound = direction === 'outbound' ? 1 : 0;
      const facts = [id, at, isOutbound, outcome, user?.id ?? 0, user?.name ?? ''] as const;
      return index === 0 && tags.length > 0 ? [...facts, tags] : facts;
    },
  );
  return `${number}\t${JSON.stringify(packed)}`;
}

function parseLine(line: string): readonly LoggedCall[] | undefined {
  try {
    const packed = line === '' ? [] : (JSON.parse(line.slice(line.indexOf('\t') + 1)) as Packed[]);
    return packed.map(([id, at, isOutbound, outcome, userId, userName, tags]) => ({
      id,
      at,
      direction: isOutbound === 1 ? 'outbound' : 'inbound',
      outcome,
      user: userId === 0 ? undefined : { id: userId, name: userName },
      tags: tags ?? [],
    }));
  } catch {
    // a cache may lose or garble what it likes
    return undefined;
  }
}
