import { rmSync } from 'node:fs';
import path from 'node:path';
import { Day, type Onlooker } from './day';
import { openSoakHouse, type SoakHouse } from './house';
import { isClean, judgeLog } from './judge-log';
import type { SoakOptions } from './options';
import { type SoakReport, weigh } from './report';
import { SecretWatch } from './secrets';
import { takeOut } from './take-out';
import { Tally } from './tally';

/**
 * Lives one working day with everything going wrong, and weighs what came of it. Without a safeguard it
 * ends at the first lull at which something is wrong.
 *
 * @param root - Folder of the project; it must be built.
 * @throws {Error} When the house cannot be set up, or a safeguard is not where it was in the bundle.
 */
export async function soak(
  options: SoakOptions,
  root: string,
  onlooker: Onlooker = nobody,
): Promise<SoakReport> {
  const dist = path.join(root, 'dist');
  const projectDir = options.without === undefined ? dist : takeOut(options.without, dist);
  const beganAt = Date.now();
  const house = await openSoakHouse(options, { root, projectDir });
  try {
    const watch = new SecretWatch(house);
    const tally = new Tally(house, watch);
    const openedAt = house.now();
    await setUp(house);
    const day = new Day(house, options);
    // what is wrong stays wrong: a day without a safeguard need not go on
    const isSeen = () => options.without !== undefined && isWrong(house, day, openedAt);
    await day.live({ ...onlooker, isEnough: () => onlooker.isEnough() || isSeen() });
    const wallSeconds = (Date.now() - beganAt) / 1000;
    return weigh({ house, day, tally, watch, options, openedAt, wallSeconds });
  } finally {
    await house.close();
    if (projectDir !== dist) rmSync(projectDir, { recursive: true, force: true });
  }
}

const nobody: Onlooker = { everyMinute: () => undefined, isEnough: () => false };

const isWrong = (house: SoakHouse, { notes }: Day, openedAt: number): boolean =>
  notes.boards.wrong.length > 0 || !isClean(judgeLog(house, openedAt));

/** As somebody does who has just pasted the script in: set up, connect webhooks. */
async function setUp(house: SoakHouse): Promise<void> {
  const { ok, error } = await house.run('setupActivityTracker');
  if (!ok) throw new Error(`Set-up failed: ${error?.message}`);
  const connected = await house.ask<{ readonly connected?: boolean; readonly problem?: string }>(
    'apiConnectWebhooks',
    house.address,
  );
  if (!connected?.connected)
    throw new Error(`Webhooks are not connected: ${connected?.problem ?? 'no answer'}`);
}
