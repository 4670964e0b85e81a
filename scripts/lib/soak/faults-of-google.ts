import type { Fault } from './faults-of-aircall';

/** What Google does to a script and its cache, and clocks to everybody. */
export const faultsOfGoogle: Readonly<Record<string, Fault>> = {
  'the whole cache evicted': ({ host }) => void host.loseCached(),
  'single keys evicted': ({ host }, random) => void host.loseCached(() => random.chance(0.3)),
  'an execution killed': ({ run }, random) =>
    void run(random.pick(['activityTracker', 'foldInbox']), {
      as: 'trigger',
      killAfterCall: random.integer(1, 70),
      unflushed: random.chance(0.5) ? 'keep' : 'drop',
    }),
  'two runs at once': ({ run }, random) => {
    void run('activityTracker', { as: 'menu' });
    void run(random.pick(['activityTracker', 'foldInbox']), { as: 'trigger' });
  },
};

/** Rare: whatever is under way at the moment runs into its limits. */
export const clockJumps: Readonly<Record<string, Fault>> = {
  'the clock jumps forward': ({ clock }, random) =>
    clock.set({ now: clock.now() + random.integer(60, 400) * 1000 }),
  'the clock steps back': ({ clock }, random) =>
    clock.set({ now: clock.now() - random.integer(500, 2500) }),
};
