import fc from 'fast-check';
import { type CallsRead, readCalls } from '../../../src/actions/backfill/read-calls';
import {
  readBackfillCursor,
  startCursor,
  writeBackfillCursor,
} from '../../../src/domain/backfill/cursor';
import { testAircall } from '../../aircall/builders';
import { answerCalls, type MovingAccount, newestFirst } from '../search/moving-account';

const period = { from: 1_000, to: 1_400 };

/** Reads slice after slice as the job does, its cursor through a property each time. */
function readAll(account: MovingAccount, isKilled: (turn: number) => boolean): CallsRead[] {
  const { aircall, budget, clock } = testAircall((request) => answerCalls(account, request), {
    limit: 12,
  });
  const slices: CallsRead[] = [];
  let text = writeBackfillCursor(startCursor(period, false));
  for (let turn = 0; turn < 2_000; turn += 1) {
    const cursor = readBackfillCursor(text);
    if (cursor?.position === undefined) return slices;
    const tools = { aircall, now: clock.now, deadline: clock.now() + 5 };
    const read = readCalls({ ...tools, renewsAt: () => budget.renewsAt() }, cursor.position);
    clock.sleep(30);
    // calls go on arriving, none of them in the period
    account.calls.unshift([10_000 + turn, period.to + 1 + turn]);
    if (isKilled(turn) || read.pagesRead === 0) continue;
    slices.push(read);
    const position = read.next.kind === 'on' ? read.next.position : undefined;
    text = writeBackfillCursor({ ...cursor, position });
  }
  throw new Error('It does not end.');
}

test('every call of the period is handed out once, however slices are cut and killed', () => {
  const starts = fc.array(fc.integer({ min: 950, max: 1_450 }), { maxLength: 120 });
  const crowd = fc.record({ at: fc.integer({ min: 1_000, max: 1_400 }), size: fc.nat(90) });
  const facts = fc.record({
    starts,
    crowd,
    perPage: fc.integer({ min: 2, max: 50 }),
    isInclusive: fc.boolean(),
    kills: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
  });
  fc.assert(
    fc.property(facts, ({ starts: times, crowd: { at, size }, perPage, isInclusive, kills }) => {
      const all = [...times, ...Array.from({ length: size }, () => at)];
      const calls = all.map((start, index) => [index + 1, start] as const).sort(newestFirst);
      const account: MovingAccount = { calls: [...calls], perPage, isInclusive };
      // the last one of a round of seven is never killed, or nothing would ever end
      const slices = readAll(
        account,
        (turn) => turn % 7 < 6 && kills[turn % kills.length] === true,
      );
      const ids = slices.flatMap((slice) => slice.calls.map(({ id }) => id));
      const wanted = calls.filter(([, start]) => start >= period.from && start <= period.to);
      expect([...ids].sort((a, b) => a - b)).toEqual(
        wanted.map(([id]) => id).sort((a, b) => a - b),
      );
      expect(slices[slices.length - 1]?.remaining).toBe(0);
    }),
  );
});
