import type { BackfillView } from '../../src/domain/backfill/view';
import {
  archivedDays,
  archiveToTheEnd,
  daySeconds,
  inArchive,
  loggedIds,
  place,
  value,
} from './archive-house';
import { type House, openHouse, records } from './house';
import { trueIds } from './true-calls';

let house: House;
beforeAll(async () => {
  house = await openHouse({
    account: 'S',
    company: { calls: 60, periodMinutes: (36 * daySeconds) / 60 },
    switches: ['rate.limit=0'],
    properties: { SETTINGS: '{"requestsPerMinute":0}' },
    bigQuery: {},
  });
  await house.must('setupActivityTracker');
}, 60_000);
afterAll(() => house.close());

async function backfill(): Promise<NonNullable<BackfillView['job']>> {
  const to = Math.floor(house.clock.now() / 1000);
  const period = { from: to - 61 * daySeconds, to };
  await value<BackfillView>(house, 'apiSteerBackfill', 'start', period);
  for (;;) {
    house.advance(2);
    const { job } = await value<BackfillView>(house, 'apiContinueBackfill');
    if (job?.state !== 'running') return job as NonNullable<BackfillView['job']>;
  }
}

/** Every finished call stands in sheet or archive, once; what is open stands in Live calls. */
async function expectTruth(): Promise<void> {
  const rows = await inArchive(house, 'SELECT call_id FROM "local-project:aircall.calls"');
  const left = new Set(
    Object.values(archivedDays(house))
      .filter((day) => day['Left sheet'] === 'yes')
      .map(({ Day }) => String(Day)),
  );
  const started = await inArchive(
    house,
    `SELECT call_id, strftime(started_at, '%Y-%m-%d') FROM "local-project:aircall.calls"`,
  );
  const away = started.flatMap(([id, day]) => (left.has(String(day)) ? [Number(id)] : []));
  const live = records(house.sheet('Live calls')).map((row) => Number(row['Call ID']));
  const isOpen = new Set(live);
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  expect([...loggedIds(house), ...away].sort((a, b) => a - b)).toEqual(
    trueIds(house, 'done')
      .map(Number)
      .filter((id) => !isOpen.has(id))
      .sort((a, b) => a - b),
  );
}

test('calls of days that left are not added again, and the backfill says so', async () => {
  await backfill();
  await value(house, 'apiUseArchive', place);
  const choices = { isOn: true, removes: true, keepDays: 31, mostGigabytes: 10 };
  await value(house, 'apiSaveArchive', choices);
  expect(await archiveToTheEnd(house)).toMatchObject({ state: 'done' });
  await expectTruth();
  const before = loggedIds(house);
  const { counts } = await backfill();
  expect(counts.added).toBe(0);
  expect(counts.inArchive).toBeGreaterThan(2);
  expect(loggedIds(house)).toEqual(before);
  await expectTruth();
}, 120_000);
