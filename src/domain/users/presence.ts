import type { EpochSeconds, Seconds } from '../time/units';
import { type Availability, parseAvailability } from './availability';

/** The cache text of what each user did when the board was last refreshed. */
export const presenceText = 'presence';

/** Older than this, presence says nothing about whether somebody can be rung now. */
const freshSeconds: Seconds = 60;

/** What every user did at one moment, and since when. */
export interface Presence {
  readonly at: EpochSeconds;
  readonly states: ReadonlyMap<number, Availability>;
  /** Who is missing did it before anybody looked. */
  readonly since: ReadonlyMap<number, EpochSeconds>;
}

/** Aircall's presence word; empty when there is none. */
export const presenceWord = (availability: Availability | undefined): string =>
  availability?.kind === 'unknown' ? availability.word : (availability?.kind ?? '');

/**
 * What every user does, as a short text for the cache: for each word ids and, for each of them, how
 * many seconds ago it began, or -1.
 *
 * @example packPresence(presence) // '{"at":1790000000,"words":{"available":[[7,9],[35,-1]]}}'
 */
export function packPresence({ at, states, since }: Presence): string {
  const words: Record<string, [number[], number[]]> = {};
  for (const [id, availability] of states) {
    const word = presenceWord(availability);
    words[word] ??= [[], []];
    const began = since.get(id);
    words[word][0].push(id);
    words[word][1].push(began === undefined ? -1 : Math.max(0, Math.round(at - began)));
  }
  return JSON.stringify({ at, words });
}

type Packed = { readonly at: number; readonly words: Record<string, [number[], number[]]> };

/** Reads what {@link packPresence} wrote; `undefined` when it is none of ours. */
export function unpackPresence(text: string | undefined): Presence | undefined {
  try {
    const { at, words } = JSON.parse(text ?? '') as Packed;
    if (typeof at !== 'number') return undefined;
    const all = Object.entries(words).flatMap(([word, [ids, ages]]) =>
      ids.map((id, index) => ({ id, word, age: ages[index] ?? -1 })),
    );
    return {
      at,
      states: new Map(all.map(({ id, word }) => [id, parseAvailability(word)])),
      since: new Map(all.flatMap(({ id, age }) => (age < 0 ? [] : [[id, at - age]]))),
    };
  } catch {
    // a cache may hold what an older version wrote
    return undefined;
  }
}

/** What every user does, as a text says that is at most a minute old; `undefined` for an older one. */
export function readPresence(
  text: string | undefined,
  now: EpochSeconds,
): ReadonlyMap<number, Availability> | undefined {
  const presence = unpackPresence(text);
  if (presence === undefined || Math.abs(now - presence.at) > freshSeconds) return undefined;
  return presence.states;
}
