import { readArchived } from '../../../src/actions/archive-reading/read-archived';
import { gatherLogged } from '../../../src/actions/behind/gather-logged';
import { careForCallBacks } from '../../../src/actions/call-backs/care-for-call-backs';
import { dayOf } from '../../../src/domain/archive/utc-day';
import { readCallBackRow } from '../../../src/domain/call-backs/call-back';
import { callRow } from '../../../src/domain/calls/row';
import { acrossWorld, anArchiveDay } from '../../builders/across-world';
import { archiveInMemory } from '../../builders/archive-in-memory';
import { archived } from '../../builders/archived-world';
import { aMissedCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const day = 86_400;
const long = now - 50 * day;
const missed = aMissedCall({ id: 1, startedAt: long, endedAt: long + 30 });
const answered = anAnsweredCall({
  id: 2,
  status: 'done',
  startedAt: long + 60,
  endedAt: long + 90,
});

function house(calls = [missed, answered], temper: Parameters<typeof archiveInMemory>[0] = {}) {
  const archive = archiveInMemory(temper);
  archive.put(calls.map((call) => archived(call)));
  return { archive, days: [anArchiveDay(dayOf(long), true)], log: { '': [] } };
}

describe('the calls of a period that left the sheets', () => {
  test('come from the archive, page by page', () => {
    const world = acrossWorld(house(undefined, { pageRows: 1, looks: 3 }));
    const calls = readArchived(world, { from: long, to: long + 1800 }, 100);
    expect(calls.map(({ call }) => call)).toEqual([answered, missed]);
  });

  test('are asked for once by all who ask within ten minutes', () => {
    const parts = house();
    const ids: string[] = [];
    const begin = parts.archive.begin;
    parts.archive.begin = (place, query, limits) => {
      ids.push(limits.jobId);
      begin(place, query, limits);
    };
    const world = acrossWorld(parts);
    readArchived(world, { from: long, to: now }, 100);
    readArchived(world, { from: long, to: now }, 100);
    expect(ids[0]).toBe(ids[1]);
  });

  test('are not waited for without end', () => {
    const world = acrossWorld(house(undefined, { looks: 1_000 }));
    expect(() => readArchived(world, { from: long, to: now }, 100)).toThrow('is still working');
  });

  test('are none where no archive was chosen, and nothing is read to know that', () => {
    const world = { ...acrossWorld(house()), saved: {}, tables: undefined as never };
    expect(readArchived(world, { from: long, to: now }, 100)).toEqual([]);
  });
});

test('a half-hour of long ago has the calls that left; where one stands in the sheet, its word counts', () => {
  const newer = { ...missed, tags: ['late'] };
  const world = acrossWorld({ ...house(), log: { '': [callRow(newer, now)] } });
  const calls = gatherLogged(world, { from: long, to: long + 1800 }).map(({ call }) => call);
  expect(calls).toEqual(expect.arrayContaining([newer, answered]));
  expect(calls).toHaveLength(2);
});

test.each(['today', 'the last hour'])('%s asks the archive nothing', () => {
  const parts = house();
  gatherLogged(acrossWorld(parts), { from: now - 3_600 });
  expect(parts.archive.queries).toEqual([]);
});

describe('call-backs that were off for weeks', () => {
  const saved = (at: number) => ({
    SETTINGS: JSON.stringify({ keepCallBacks: true }),
    CALL_BACKS: JSON.stringify({ at, open: 0 }),
  });
  const entries = (world: ReturnType<typeof acrossWorld>) =>
    world.tables.read('Call-backs').map((row) => readCallBackRow(row));

  test('begin where they ended: with who was missed in what left, unless reached since', () => {
    const other = { ...missed, id: 3, externalDigits: '+33 6 99 99 99 99', startedAt: long + 5 };
    const world = acrossWorld({ ...house([missed, answered, other]), saved: saved(long - day) });
    careForCallBacks(world, now);
    expect(entries(world)).toMatchObject([
      { number: other.externalDigits, closed: undefined, firstMissed: other.startedAt },
    ]);
  });

  test('ask nothing after a pause of days', () => {
    const parts = house();
    careForCallBacks(acrossWorld({ ...parts, saved: saved(now - 20 * day) }), now);
    expect(parts.archive.queries).toEqual([]);
  });
});
