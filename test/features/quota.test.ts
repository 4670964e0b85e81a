import { nothingUsed } from '../../src/domain/quota/day-use';
import { asTrigger, type House, openHouse, records } from './house';

/** 10:00 UTC on a Friday: the house's clock when it opens. */
const opening = Date.parse('2026-11-20T10:00:00Z') / 1000;

/** 84 of the 90 minutes of a consumer account are planned with, and most of those are used. */
const use = {
  ...nothingUsed,
  hour: Math.floor(opening / 3600),
  triggerSeconds: [400, 1300, 1350, 1350],
  requests: [900],
  propertyCalls: [3000],
  runSeconds: 18,
  ranAt: opening - 60,
};

const properties = {
  REFRESH: JSON.stringify({ use }),
  SCHEDULE: JSON.stringify({ owner: 'anna@gmail.com', minutes: 1, paused: false }),
  SETTINGS: JSON.stringify({ userRefreshMinutes: 1440, teamRefreshMinutes: 1440 }),
};

let house: House;
beforeAll(async () => {
  house = await openHouse({ properties });
}, 30_000);
afterAll(() => house.close());

const strip = () => house.sheet('Activity Tracker').values.slice(0, 2).flat().join(' ');
const runs = () => records(house.sheet('Runs'));
const tick = async () => {
  house.advance(60);
  return house.must('activityTracker', asTrigger);
};

test('before Google stops it the trigger runs less often, and the strip says so', async () => {
  await tick();
  expect(strip()).toContain('of the 90 minutes Google allows triggers a day are used');
  const told = /Refreshed every (\d+) min instead of 1/.exec(strip());
  const pause = Number(told?.[1]);
  expect(pause).toBeGreaterThan(1);
  const next = new Date((opening + (61 + pause) * 60) * 1000).toISOString().slice(11, 16);
  expect(strip()).toContain(`next about ${next}`);

  const noted = runs().length;
  for (const minutes of [1, 1, pause - 3]) {
    house.advance(minutes * 60 - 60);
    const { httpRequests, serviceCalls } = await tick();
    expect(httpRequests.total).toBe(0);
    expect(serviceCalls.total).toBeLessThan(12);
  }
  expect(runs()).toHaveLength(noted);
  await tick();
  expect(runs()).toHaveLength(noted + 1);
}, 60_000);

test('a person refreshes at any time', async () => {
  const noted = runs().length;
  house.advance(60);
  await house.must('activityTracker');
  expect(runs()).toHaveLength(noted + 1);
});

test('where nobody limits a day it goes on as always', async () => {
  const other = await openHouse({ properties: { ...properties, GOOGLE_LIMITS: 'none' } });
  try {
    for (let minute = 0; minute < 2; minute += 1) {
      other.advance(60);
      const { httpRequests } = await other.must('activityTracker', asTrigger);
      expect(httpRequests.total).toBeGreaterThan(0);
    }
    const text = other.sheet('Activity Tracker').values.slice(0, 2).flat().join(' ');
    expect(text).toMatch(/^✔ Updated/);
    expect(text).not.toContain('Google');
  } finally {
    await other.close();
  }
}, 60_000);
