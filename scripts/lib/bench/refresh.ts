import { type Figure, figure } from './figure';
import { openBenchHouse } from './house';
import type { Size } from './options';

/** A cold refresh that passes the minute's requests goes on in the next runs. */
const warmRuns = 4;

/** Set-up, a warm refresh, a later one, and one in which nothing changed. */
export async function measureRefresh(
  root: string,
  accounts: readonly Size[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const account of accounts) {
    const house = await openBenchHouse(root, { account });
    const note = (...[what, report]: [string, Parameters<typeof figure>[2]]) =>
      figures.push(figure(account, what, report));
    note('set-up and first refresh', await house.run('setupActivityTracker'));
    for (let runs = 0; runs < warmRuns; runs += 1) await house.refresh(60);
    note('warm', await house.refresh(60));
    await house.refresh(60);
    note('warm, later', await house.refresh(60));
    note('nothing changed', await house.refresh(0));
    await house.close();
  }
  return figures;
}
