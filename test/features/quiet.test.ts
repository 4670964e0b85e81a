import { headerRowOf } from './at-the-board';
import { asTrigger, openHouse, openWarmHouse } from './house';

const unlimited = {
  switches: ['rate.limit=0'],
  properties: { SETTINGS: JSON.stringify({ requestsPerMinute: 1000 }) },
};

test('a quiet hour is no cold start: each refresh still asks for one page of calls', async () => {
  const house = await openWarmHouse({ account: 'S' });
  for (let minute = 0; minute < 60; minute += 1) {
    house.advance(60);
    const { httpRequests } = await house.must('activityTracker', asTrigger);
    expect(httpRequests.byRoute['GET /v1/calls']).toBe(1);
  }
  const rows = house.sheet('Activity Tracker').values;
  expect(rows[headerRowOf(house)]?.[0]).toBe('nobody is waiting');
  await house.close();
}, 120_000);

test('the first board knows what everyone is doing, however many pages that takes', async () => {
  const house = await openHouse({ account: 'M', ...unlimited });
  await house.must('setupActivityTracker');
  const cells = house.sheet('Activity Tracker').values.flat();
  expect(cells.filter((cell) => cell === 'no state').length).toBeLessThanOrEqual(1);
  await house.close();
}, 60_000);
