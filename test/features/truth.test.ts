import { asTrigger, type House, openHouse, openWarmHouse, records } from './house';
import { writeMapping } from './mapped-house';
import { queueOf, trueIds, trueQueue } from './true-calls';

test.each(['S', 'M'] as const)(
  'the first refresh of account %s shows every waiting caller once, longest first',
  async (account) => {
    const house = await openHouse({ account });
    await house.must('setupActivityTracker');
    expect(trueQueue(house).length).toBeGreaterThan(3);
    expect(queueOf(house)).toEqual(trueQueue(house));
    await house.close();
  },
  60_000,
);

/** The letter of each waiting caller, by number and wait as the tile shows them. */
function lettersOf(house: House): Map<string, string> {
  const rows = house.sheet('Activity Tracker').values.slice(4);
  return new Map(
    rows.flatMap(([caller], index) => {
      const letter = /^([A-Z]+) · \d+ free$/.exec(String(rows[index + 1]?.[1]))?.[1];
      return String(caller).startsWith('☎') && letter ? [[String(caller), letter]] : [];
    }),
  );
}

test('a caller keeps their letter while they wait, and those who are free for them carry it', async () => {
  const house = await openHouse({ account: 'm', switches: ['rate.limit=0'] });
  writeMapping(house);
  await house.must('setupActivityTracker');
  let before = new Map<string, string>();
  let kept = 0;
  for (let refresh = 0; refresh < 20; refresh += 1) {
    house.advance(5);
    await house.must('activityTracker', asTrigger);
    const letters = lettersOf(house);
    expect(new Set(letters.values()).size).toBe(letters.size);
    for (const [caller, letter] of letters) {
      const earlier = before.get(caller);
      if (earlier === undefined || caller.includes('hidden')) continue;
      expect(letter).toBe(earlier);
      kept += 1;
    }
    before = letters;
  }
  expect(kept).toBeGreaterThan(5);
  await house.close();
}, 60_000);

test('a live account is followed: queue, open calls and log stay true', async () => {
  const house = await openWarmHouse({ account: 'm' });
  for (let minute = 0; minute < 20; minute += 1) {
    house.advance(60);
    await house.must('activityTracker', asTrigger);
    expect(queueOf(house)).toEqual(trueQueue(house));
  }
  const live = records(house.sheet('Live calls')).map((row) => row['Call ID']);
  expect([...live].sort()).toEqual(trueIds(house, 'open'));

  const logged = records(house.sheet('Calls')).map((row) => row['Call ID']);
  expect(new Set(logged).size).toBe(logged.length);
  expect([...logged].sort()).toEqual(trueIds(house, 'done'));
  await house.close();
}, 120_000);
