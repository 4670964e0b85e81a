import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  archivedDays,
  archiveToTheEnd,
  callsOf,
  dayBefore,
  inArchive,
  logCalls,
  loggedIds,
  openArchiveHouse,
  place,
  value,
} from './archive-house';
import type { House } from './house';
import { killPoints } from './kill-points';

/** A lease ends by itself after a minute. */
const leaseSeconds = 61;

/** Of so many service calls in a row one is followed by a kill; see {@link killPoints}. */
const sample = 30;

const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
let owner: House;

beforeAll(async () => {
  owner = await openArchiveHouse({ stateDir: path.join(folder, 'before') });
  logCalls(owner, callsOf(dayBefore(owner, 2), 5, 400));
  logCalls(owner, callsOf(dayBefore(owner, 40), 12, 200));
  await value(owner, 'apiUseArchive', place);
  const choices = { isOn: true, removes: true, keepDays: 31, mostGigabytes: 10 };
  await value(owner, 'apiSaveArchive', choices);
  // the plan is kept; the next slice loads, verifies and removes
  await value(owner, 'apiContinueArchive');
  await owner.host.close();
}, 60_000);
afterAll(async () => {
  await owner.close();
  rmSync(folder, { recursive: true, force: true });
});

const reopen = (name: string): House => {
  const copy = path.join(folder, name.replace(/\W+/g, '-'));
  cpSync(path.join(folder, 'before'), copy, { recursive: true });
  return owner.neighbour(copy);
};

async function endOf(house: House): Promise<unknown> {
  await archiveToTheEnd(house);
  const days = Object.values(archivedDays(house)).map(({ 'Archived at': _, ...day }) => day);
  const rows = await inArchive(
    house,
    'SELECT call_id::INT, contact, len(tags) FROM "local-project:aircall.calls" ORDER BY 1',
  );
  return { days, rows, logged: loggedIds(house) };
}

test('archiving and removing a day, killed anywhere, ends as if nothing had happened', async () => {
  const undisturbed = reopen('undisturbed');
  const whole = await undisturbed.must('apiContinueArchive', { as: 'sidebar' });
  const wanted = await endOf(undisturbed);
  expect(wanted).toMatchObject({
    days: [{ Calls: 12, Rows: 0, 'Left sheet': 'yes' }],
    logged: [400, 401, 402, 403, 404],
  });
  await undisturbed.close();
  for (const killAfterCall of killPoints(sample, 1, whole.serviceCalls.total)) {
    const unflushed = killAfterCall % 2 === 0 ? ('drop' as const) : ('keep' as const);
    const how = `after call ${killAfterCall}, unflushed writes: ${unflushed}`;
    const house = reopen(how);
    const end = await house.run('apiContinueArchive', { as: 'sidebar', killAfterCall, unflushed });
    expect({ how, ok: end.ok }).toEqual({ how, ok: false });
    owner.advance(leaseSeconds);
    expect({ how, end: await endOf(house) }).toEqual({ how, end: wanted });
    await house.close();
  }
}, 600_000);
