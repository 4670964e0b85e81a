import type { ExecutionRecord } from '../../../host/engine/report';
import { makeHost } from '../open-host';

const host = makeHost();
afterAll(() => host.close());

it('a record tells who ran what, when and how it ended', async () => {
  await host.run({ function: 'evaluate', args: ['console.log("one")'], user: 'a@example.com' });
  expect(host.executions.records[0]).toMatchObject({
    functionName: 'evaluate',
    kind: 'menu',
    startedBy: 'menu',
    user: 'a@example.com',
    outcome: 'completed',
    error: null,
    log: [{ level: 'debug', text: 'one' }],
  });
});

it('a listener hears the start, each line and the end', async () => {
  const heard: ExecutionRecord[] = [];
  const stop = host.executions.onChange((record) => heard.push(record));
  await host.run({ function: 'perform', args: ['console.info("a"); console.warn("b")'] });
  stop();
  await host.run({ function: 'arrow' });
  expect(heard.map(({ outcome, log }) => [outcome, log.length])).toEqual([
    ['running', 0],
    ['running', 1],
    ['running', 2],
    ['completed', 2],
  ]);
});

it.each([
  ['console.log("%s has %d", "Ann", 3)', 'debug', 'Ann has 3'],
  ['console.log("a", 1, { b: [2] })', 'debug', 'a 1 {"b":[2]}'],
  ['console.log("50%", "done")', 'debug', '50% done'],
  ['console.log("%s left over", "one", "two")', 'debug', 'one left over two'],
  ['console.info(null)', 'info', 'null'],
  ['console.warn("w")', 'warning', 'w'],
  ['console.error(new Error("e").message)', 'error', 'e'],
  ['Logger.log("%s!", "hi")', 'info', 'hi!'],
])('%s logs %s: %s', async (source, level, text) => {
  const { log } = await host.run({ function: 'evaluate', args: [source] });
  expect(log).toEqual([{ level, text }]);
});

it('Logger keeps its lines until they are cleared', async () => {
  const code = `Logger.log('a').log('b'); const kept = Logger.getLog(); Logger.clear();
    return [kept, Logger.getLog()];`;
  expect((await host.run({ function: 'perform', args: [code] })).result).toEqual(['a\nb\n', '']);
});

it('console.timeEnd logs how long it took', async () => {
  const code = 'console.time("t"); console.timeEnd("t"); console.timeEnd("unknown");';
  const { log } = await host.run({ function: 'perform', args: [code] });
  expect(log).toEqual([{ level: 'debug', text: expect.stringMatching(/^t: \d+ms$/) }]);
});

it('a script that logs without end is cut off', async () => {
  const code = 'for (let i = 0; i < 2100; i += 1) console.log(i)';
  const { log } = await host.run({ function: 'perform', args: [code] });
  expect([log.length, log.at(-1)?.text]).toEqual([2001, '…']);
});
