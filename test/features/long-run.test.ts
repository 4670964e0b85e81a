import { runVirtually } from '../../clock/virtual';
import { type House, openHouse, records } from './house';
import { queueOf, trueIds, trueQueue } from './true-calls';

/** How long; `npm run bench -- --long` takes two hours, longer than any wait or talk lasts. */
const minutes = Number(process.env.LONG_RUN_MINUTES ?? 15);
const intervalSeconds = 60;

const runsOf = (house: House): number =>
  (house.host.workbook.sheetByName('Runs')?.contentSize.rows ?? 1) - 1;

/** The most requests that began within 60 seconds. */
function busiestMinute(house: House): number {
  const requests = house.control('GET', '/requests') as { at: string }[];
  const times = requests.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
  let first = 0;
  return times.reduce((most, time, last) => {
    while ((times[first] ?? time) <= time - 60_000) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
}

/** Lets the clock trigger work minute by minute, and compares the queue after each run. */
async function follow(house: House): Promise<{ falseQueues: string[]; oldestSeconds: number }> {
  const falseQueues: string[] = [];
  let updatedAt = house.clock.now();
  let oldestSeconds = 0;
  house.host.startTriggers();
  for (let minute = 1; minute <= minutes; minute += 1) {
    const noted = runsOf(house);
    await runVirtually(house.clock, house.clock.now() + intervalSeconds * 1000);
    oldestSeconds = Math.max(oldestSeconds, (house.clock.now() - updatedAt) / 1000);
    const corner = house.host.workbook.sheetByName('Activity Tracker')?.cellAt(1, 1)?.value;
    if (runsOf(house) > noted && String(corner).startsWith('✔')) updatedAt = house.clock.now();
    const [shown, real] = [queueOf(house).join(), trueQueue(house).join()];
    if (shown !== real) falseQueues.push(`${minute}: ${shown} instead of ${real}`);
  }
  return { falseQueues, oldestSeconds };
}

test(`a large account, live for ${minutes} minutes within 60 requests a minute, cold start included`, async () => {
  const house = await openHouse({ account: 'l', switches: ['rate.limit=60'] });
  await house.must('setupActivityTracker');
  // one that starts a minute from now
  await house.must('apiChangeSchedule', { as: 'sidebar', args: ['off'] });
  await house.must('apiChangeSchedule', { as: 'sidebar', args: [1] });
  const { falseQueues, oldestSeconds } = await follow(house);
  const outcomes = records(house.sheet('Runs')).map((run) => run.Outcome);
  const logged = records(house.sheet('Calls')).map((call) => call['Call ID']);
  const live = records(house.sheet('Live calls')).map((call) => call['Call ID']);
  const figures = {
    runs: outcomes.length,
    failed: outcomes.filter((outcome) => outcome === 'failed').length,
    partly: outcomes.filter((outcome) => outcome === 'partly').length,
    oldestSeconds,
    mostRequestsInAMinute: busiestMinute(house),
    calls: trueIds(house, 'done').length,
    logged: logged.length,
  };
  if (process.env.LONG_RUN_MINUTES) process.stdout.write(`${JSON.stringify(figures)}\n`);

  expect(figures.runs).toBeGreaterThanOrEqual(minutes);
  expect(figures.failed).toBe(0);
  expect(oldestSeconds).toBeLessThanOrEqual(2 * intervalSeconds);
  expect(figures.mostRequestsInAMinute).toBeLessThanOrEqual(60);
  expect(falseQueues).toEqual([]);
  expect([...logged].sort()).toEqual(trueIds(house, 'done'));
  expect([...live].sort()).toEqual(trueIds(house, 'open'));
  await house.close();
}, 1_800_000);
