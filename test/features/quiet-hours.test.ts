import { asTrigger, type House, openHouse, records } from './house';

let house: House;
beforeAll(async () => {
  const settings = { quietRefreshMinutes: 15 };
  house = await openHouse({ properties: { SETTINGS: JSON.stringify(settings) } });
  await house.must('setupActivityTracker');
}, 30_000);
afterAll(() => house.close());

const tick = async () => {
  house.advance(60);
  return house.must('activityTracker', asTrigger);
};
const runs = () => records(house.sheet('Runs'));
const strip = () => house.sheet('Activity Tracker').values.slice(0, 2).flat().join(' ');

test('outside business hours the clock refreshes less often, and the strip says when', async () => {
  await tick();
  expect(strip()).toContain('next about 11:02');

  // 18:01 in Paris, a minute after the end of the day
  house.advance(7 * 3600 - 60);
  await tick();
  expect(strip()).toMatch(/Updated 18:01:00.*next about 18:16/);
  const noted = runs().length;
  for (let minute = 0; minute < 14; minute += 1) {
    const rested = await tick();
    expect(rested.httpRequests.total).toBe(0);
    expect(rested.serviceCalls.total).toBeLessThan(20);
  }
  expect(runs()).toHaveLength(noted);
  expect(strip()).toContain('Updated 18:01:00');
  await tick();
  expect(strip()).toContain('Updated 18:16:00');
}, 30_000);

test('a person refreshes at any time', async () => {
  house.advance(60);
  await house.must('activityTracker');
  expect(strip()).toContain('Updated 18:17:00');
});
