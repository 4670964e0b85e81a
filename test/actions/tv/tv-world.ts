import { createHash } from 'node:crypto';
import { tvTexts } from '../../../src/actions/tv/keep-board';
import type { DoorWorld } from '../../../src/actions/webhook/door-world';
import type { World } from '../../../src/actions/world';
import { now } from '../../builders/now';
import { aSnapshot, someSettings } from '../../builders/snapshot';

/** The few parts of a world that links touch, kept in plain objects. */
export function aWorld() {
  const texts = new Map<string, string>();
  const state: Record<string, string> = {};
  const at: { now: number } = { now };
  let keys = 0;
  const parts = {
    cache: {
      read: (names: readonly string[]) =>
        Object.fromEntries(
          names.flatMap((name) => (texts.has(name) ? [[name, texts.get(name)]] : [])),
        ),
      write: (changes: Readonly<Record<string, string>>) => {
        for (const [name, text] of Object.entries(changes)) texts.set(name, text);
      },
    },
    hash: (text: string) => createHash('sha256').update(text).digest('hex'),
    clock: { now: () => at.now, timeZone: () => 'UTC', sleep: () => {} },
    webApp: {
      newKey: () => {
        keys += 1;
        return String(keys).padStart(64, '0');
      },
      suggestedAddress: () => undefined,
    },
    state: { write: (changes: object) => Object.assign(state, changes) },
    // nobody lets go of the board: what is to be noted goes to the log
    leases: { take: () => undefined },
    log: { note: () => {}, trouble: () => {} },
    readState: () => state,
  };
  /** As an execution finds it that begins now. */
  const world = () => ({ ...parts, saved: { ...state } }) as unknown as World;
  const door = parts as unknown as DoorWorld;
  /** A door that counts what it asks of the cache, and may ask nothing else. */
  const countedDoor = (calls: { reads: number; writes: number }): DoorWorld => ({
    ...door,
    cache: {
      ...door.cache,
      read: (names) => {
        calls.reads += 1;
        return door.cache.read(names);
      },
      write: (changes, seconds) => {
        calls.writes += 1;
        door.cache.write(changes, seconds);
      },
    },
    readState: () => {
      throw new Error('A screen must not ask the properties while the cache knows.');
    },
  });
  return { at, texts, state, world, door, countedDoor };
}

/** What a refresh does for TV pages. @param keptLinks - As the cache held them when it began. */
export const refresh = (world: World, keptLinks?: string) =>
  world.cache.write(
    tvTexts(world, {
      snapshot: { ...aSnapshot(), takenAt: world.clock.now() },
      settings: someSettings(),
      nextRunAt: undefined,
      kpis: [],
      keptLinks,
    }),
    0,
  );
