import { Clock } from '../../../clock/clock';
import { runVirtually } from '../../../clock/virtual';
import { evaluate, makeHost, NOON, perform, withHost } from '../open-host';

const frozenClock = () => new Clock({ now: NOON, speed: 0 });

interface Taken {
  readonly taken: boolean;
  readonly at: number;
}

/** Two executions want the script lock; each holds it for 10 s of the clock. */
async function contend(waitMs: number): Promise<Taken[]> {
  const clock = frozenClock();
  return withHost(
    async (host) => {
      const runs = [1, 2].map(() => host.run({ function: 'takesLock', args: [10_000, waitMs] }));
      await runVirtually(clock, NOON + 120_000);
      const reports = await Promise.all(runs);
      return reports.map(({ result }) => result as Taken).sort((a, b) => a.at - b.at);
    },
    { clock },
  );
}

describe('two executions want the script lock', () => {
  it('the second one waits for it', async () => {
    const [first, second] = await contend(60_000);
    expect([first?.taken, second?.taken]).toEqual([true, true]);
    expect((second as Taken).at - (first as Taken).at).toBe(10_000);
  });

  it('the second one gives up after its time', async () => {
    const taken = await contend(4000);
    expect(taken.map(({ taken: got }) => got)).toEqual(expect.arrayContaining([true, false]));
  });

  it('counting under it loses nothing', async () => {
    const clock = frozenClock();
    await withHost(
      async (host) => {
        const runs = Array.from({ length: 6 }, () => host.run({ function: 'countUp' }));
        await runVirtually(clock, NOON + 60_000);
        const counts = (await Promise.all(runs)).map(({ result }) => result as number);
        expect(counts.sort()).toEqual([1, 2, 3, 4, 5, 6]);
      },
      { clock },
    );
  });
});

describe('a lock', () => {
  const host = makeHost({ clock: frozenClock(), skipWaitsWhenFrozen: true });
  afterAll(() => host.close());

  it('that is taken is refused at once while the clock is frozen', async () => {
    const holder = host.start({
      function: 'perform',
      args: ['LockService.getScriptLock().waitLock(1); console.log("held"); for (;;) {}'],
    });
    await new Promise<void>((held) => {
      host.executions.onChange(({ log }) => log.length > 0 && held());
    });
    const source = 'LockService.getScriptLock().tryLock(60000)';
    expect(await evaluate(host, source)).toBe(false);
    await expect(evaluate(host, 'LockService.getScriptLock().waitLock(60000)')).rejects.toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    host.cancel(holder.id);
    await holder.report;
    expect(await evaluate(host, source)).toBe(true);
  });

  it.each([
    ['ends with its execution', 'LockService.getScriptLock().tryLock(1); throw new Error("x")'],
    [
      'is free after releaseLock',
      'const l = LockService.getScriptLock(); l.tryLock(1); l.releaseLock()',
    ],
  ])('%s', async (_, code) => {
    await host.run({ function: 'perform', args: [code] });
    expect(await evaluate(host, 'LockService.getScriptLock().tryLock(0)')).toBe(true);
  });

  it('knows whether it is held; taking it twice and releasing an unheld one do no harm', async () => {
    const code = `
      const lock = LockService.getScriptLock();
      lock.releaseLock();
      const seen = [lock.hasLock(), lock.tryLock(0), lock.hasLock(), lock.tryLock(0)];
      lock.releaseLock();
      return [...seen, lock.hasLock()];`;
    expect(await perform(host, code)).toEqual([false, true, true, true, false]);
  });

  it('does not survive an alert', async () => {
    const code = `
      const lock = LockService.getScriptLock();
      lock.waitLock(0);
      SpreadsheetApp.getUi().alert('Still here?');
      return lock.hasLock();`;
    expect(await perform(host, code)).toBe(false);
  });

  it('of a user is not that of another; a web app has none of the document', async () => {
    const locks = '[LockService.getUserLock().tryLock(0), LockService.getDocumentLock()]';
    expect(await evaluate(host, locks, { as: 'webapp' })).toEqual([true, null]);
    expect(await evaluate(host, locks)).toEqual([true, 'Lock']);
  });
});
