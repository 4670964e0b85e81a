import type { Call } from '../calls/call';
import { toRecentCall } from '../calls/recent-call';
import { packRecentCalls, unpackRecentCalls } from '../calls/recent-pack';
import { parseObject } from '../settings/parse';
import type { Team } from '../teams/team';
import type { EpochSeconds } from '../time/units';
import type { CallFact } from './call-fact';
import { packRings, unpackRings } from './ring-pack';
import { ringsOf } from './rings';

/**
 * The calls figures are made of, as one refresh leaves them to the next in the cache. Losing it costs
 * one longer reading of the log.
 */
export interface KpiMemory {
  /** Calls of the log that started at `from` or later, by id. */
  readonly calls: ReadonlyMap<number, CallFact>;
  readonly from: EpochSeconds;
  /** When all of them were read from the log; since then those were added that each run logged. */
  readonly wholeAt: EpochSeconds;
}

/**
 * A memory as a text: the calls as the refresh keeps them too, the teams they rang on, and their
 * rings.
 */
export function packMemory({ calls, ...facts }: KpiMemory): string {
  const each = [...calls.values()];
  const rangOn = each.map((call) => (call.rangOn.length > 0 ? call.rangOn : 0));
  const rings = each.map((call) => (call.rings ? packRings(call.rings) : 0));
  return JSON.stringify({ ...facts, calls: packRecentCalls(each), rangOn, rings });
}

/** Reads what {@link packMemory} wrote; `undefined` when it is not ours, which counts as a miss. */
export function unpackMemory(text: string | undefined): KpiMemory | undefined {
  const { calls, rangOn, rings, from, wholeAt } = parseObject(text);
  const recent = typeof calls === 'string' ? unpackRecentCalls(calls) : undefined;
  if (recent === undefined || !isMoment(from) || !isMoment(wholeAt)) return undefined;
  if (!Array.isArray(rangOn) || !Array.isArray(rings)) return undefined;
  const facts = recent.map((call, at): CallFact => {
    const told = unpackRings(rings[at]);
    return { ...call, rangOn: rangOn[at] || [], ...(told && { rings: told }) };
  });
  return { calls: new Map(facts.map((fact) => [fact.id, fact])), from, wholeAt };
}

const isMoment = (value: unknown): value is EpochSeconds => Number.isFinite(value);

/** Makes the function that takes from a call what figures need of it. */
export function factTeller(teams: readonly Team[]): (call: Call) => CallFact {
  const ids = new Map<string, number[]>();
  for (const { id, name } of teams) ids.set(name.trim(), [...(ids.get(name.trim()) ?? []), id]);
  return (call) => {
    const rings = ringsOf(call);
    return {
      ...toRecentCall(call),
      rangOn: call.teams.flatMap((name) => ids.get(name.trim()) ?? []),
      ...(rings && { rings }),
    };
  };
}
