import { getCompany, ping } from '../aircall/endpoints/account';
import { type Company, parseCompany } from '../aircall/parse/company';
import { recordOf } from '../aircall/parse/wire';
import type { Interval } from '../domain/schedule/interval';
import { parseSchedule } from '../domain/schedule/schedule';
import { en } from '../domain/texts/en';
import { explainFailure } from '../domain/texts/explain-failure';
import { connectShared } from './budget/connect-shared';
import { failureOf } from './failure-of';
import { refresh } from './refresh/refresh';
import { switchOn } from './schedule/change-schedule';
import type { World } from './world';

/** The property names a key is stored under. */
type Key = Readonly<Record<'AIRCALL_API_ID' | 'AIRCALL_API_TOKEN', string>>;

/** Which key a set-up works with; without a stored one it asks. */
type KeyWish = 'use the stored key' | 'ask for another key';

/** Accounts up to this size are refreshed every minute, larger ones every five. */
const usersOfSmallAccount = 100;

const say = en.actions;

/**
 * Leads from an empty spreadsheet to a live board: sheets, key, schedule, first refresh.
 *
 * Safe to run again: what is there already, people's own sheets included, stays as it is.
 */
export function setUp(world: World, wish: KeyWish = 'use the stored key'): void {
  if (world.workbook.isCopy()) world.workbook.adopt();
  world.workbook.ensureSheets();
  const stored = wish === 'use the stored key' ? storedKey(world) : undefined;
  const key = stored ?? askForKey(world);
  if (key === undefined) {
    world.prompt.tell(say.setUpTitle, say.setUpCancelled);
    return;
  }
  try {
    const company = testKey(world, key);
    world.state.write(key);
    const minutes = schedule(world, company?.usersCount ?? 0);
    refresh({ ...world, saved: world.state.readAll() });
    world.workbook.showBoard();
    const name = company?.name ?? say.unknownCompany;
    world.prompt.tell(say.setUpTitle, say.ready(name, company?.usersCount ?? 0, minutes));
  } catch (error) {
    const problem = explainFailure(failureOf(error), world.clock.timeZone());
    world.log.trouble(problem.what, error);
    world.prompt.tell(problem.what, problem.whatToDo);
    // the way out of a key that no longer opens is another key
    if (stored !== undefined && isAboutKey(error)) setUp(world, 'ask for another key');
  }
}

const isAboutKey = (error: unknown): boolean => {
  const { kind } = failureOf(error);
  return kind === 'refused-key' || kind === 'unauthorised';
};

function storedKey({ saved }: World): Key | undefined {
  const { AIRCALL_API_ID = '', AIRCALL_API_TOKEN = '' } = saved;
  return AIRCALL_API_ID || AIRCALL_API_TOKEN ? { AIRCALL_API_ID, AIRCALL_API_TOKEN } : undefined;
}

function askForKey({ prompt }: World): Key | undefined {
  const apiId = prompt.ask(say.setUpTitle, say.askApiId);
  if (!apiId) return undefined;
  const apiToken = prompt.ask(say.setUpTitle, say.askApiToken);
  return apiToken === undefined
    ? undefined
    : { AIRCALL_API_ID: apiId, AIRCALL_API_TOKEN: apiToken };
}

/** @throws {AircallError} When the key does not open the account. */
function testKey(world: World, key: Key): Company | undefined {
  const saved = { ...world.saved, ...key };
  const { aircall } = connectShared(world, { priority: 'person', saved });
  const [pong, answer] = aircall.send([ping(), getCompany()]);
  if (pong?.kind === 'failed') throw pong.error;
  return answer?.kind === 'ok' ? parseCompany(recordOf(answer.data)?.company) : undefined;
}

/** @returns Every how many minutes the board is refreshed. */
function schedule(world: World, users: number): Interval {
  const wanted = users > usersOfSmallAccount ? 5 : 1;
  if (world.jobs.count() > 0) return parseSchedule(world.saved.SCHEDULE)?.minutes ?? wanted;
  switchOn(world, wanted);
  return wanted;
}
