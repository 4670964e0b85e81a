import type { Check } from '../../../src/actions/self-test/checks';
import { type LookWorld, Unsettled } from '../../../src/actions/self-test/look';
import { runChecks } from '../../../src/actions/self-test/run-checks';
import { type Finding, same } from '../../../src/domain/self-test/finding';
import type { CheckResult } from '../../../src/domain/self-test/result';

/** A run in which every look takes ten seconds. */
function run(looks: readonly (() => Finding)[], deadline = 1000) {
  let now = 0;
  const told: string[][] = [];
  const ids = ['cells.sparkline', 'cells.text-finder', 'file.copy-to', 'aircall.ping'] as const;
  const table: Check[] = looks.map((look, at) => ({
    id: ids[at] ?? 'aircall.ping',
    look: () => {
      now += 10;
      return look();
    },
  }));
  const tell = (results: readonly CheckResult[]) => {
    told.push(results.map(({ outcome }) => outcome));
  };
  const censor = (text: string) => text.replace('s3cret', '[hidden]');
  const world = { now: () => now } as LookWorld;
  return { results: runChecks(table, world, { deadline, censor, tell }), told };
}

const fails = (name: string, message: string) => () => {
  throw Object.assign(new Error(message), { name });
};

test('one that fails is one result that says so; the others go on', () => {
  const { results } = run([
    fails('Exception', 'No service for s3cret'),
    () => same(1, 1),
    fails('NotEmulated', 'NotEmulated("Sheet.copyTo")'),
    () => {
      throw new Unsettled('There is none.');
    },
  ]);
  expect(results.map(({ outcome, found }) => [outcome, found])).toEqual([
    ['failed', 'No service for [hidden]'],
    ['as-expected', '1'],
    ['not-emulated', 'NotEmulated("Sheet.copyTo")'],
    ['open', 'There is none.'],
  ]);
  expect(results.map(({ at, seconds }) => [at, seconds])).toEqual([
    [0, 10],
    [10, 10],
    [20, 10],
    [30, 10],
  ]);
});

test('nothing is begun after the deadline, and what is left says so', () => {
  const { results } = run([() => same(1, 1), () => same(1, 2), () => same(1, 1)], 15);
  expect(results.map(({ outcome }) => outcome)).toEqual([
    'as-expected',
    'different',
    'not-reached',
  ]);
});

test('how far it got is told after each area', () => {
  const one = () => same(1, 1);
  expect(run([one, one, one, one]).told).toEqual([
    ['as-expected', 'as-expected', 'not-reached', 'not-reached'],
    ['as-expected', 'as-expected', 'as-expected', 'not-reached'],
    ['as-expected', 'as-expected', 'as-expected', 'as-expected'],
  ]);
});
