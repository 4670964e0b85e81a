import { asTrigger, type House, openHouse, openWarmHouse, records } from './house';

interface TrueCall {
  readonly id: number;
  readonly direction: string;
  readonly status: string;
  readonly started_at: number;
  readonly raw_digits: string;
}

const callsOf = (house: House): TrueCall[] => house.control('GET', '/calls') as TrueCall[];
const truth = (house: House) => house.control('GET', '/truth') as { now: number };

/** Waiting callers as the queue column shows them: number and wait, from the top. */
function queueOf(house: House): string[] {
  const rows = house.sheet('Activity Tracker').values.slice(4);
  return rows.flatMap(([caller, wait]) =>
    String(caller).startsWith('☎') ? [`${String(caller).slice(2)} ${wait}`] : [],
  );
}

function trueQueue(house: House): string[] {
  const waiting = callsOf(house).filter(
    (call) => call.direction === 'inbound' && call.status === 'initial',
  );
  const { now } = truth(house);
  return waiting
    .sort((a, b) => a.started_at - b.started_at || a.id - b.id)
    .map((call) => {
      const seconds = now - call.started_at;
      const digits = call.raw_digits === 'anonymous' ? 'hidden number' : call.raw_digits;
      return `${digits} ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    });
}

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

test('a live account is followed: queue, open calls and log stay true', async () => {
  const house = await openWarmHouse({ account: 'm' });
  for (let minute = 0; minute < 20; minute += 1) {
    house.advance(60);
    await house.must('activityTracker', asTrigger);
    expect(queueOf(house)).toEqual(trueQueue(house));
  }
  const calls = callsOf(house);
  const open = calls.filter((call) => call.status !== 'done').map((call) => String(call.id));
  const live = records(house.sheet('Live calls')).map((row) => row['Call ID']);
  expect([...live].sort()).toEqual(open.sort());

  const logged = records(house.sheet('Calls')).map((row) => row['Call ID']);
  const done = calls.filter((call) => call.status === 'done').map((call) => String(call.id));
  expect(new Set(logged).size).toBe(logged.length);
  expect([...logged].sort()).toEqual(done.sort());
  await house.close();
}, 120_000);
