import type { ExecutionReport } from '../../../host/engine/report';
import { type Figure, figure } from './figure';
import { ask, openBenchHouse } from './house';
import type { Size } from './options';
import { askScreen } from './web-app';

/** Longer than Google's cache keeps anything. */
const forgetful = 6 * 3600 + 60;

/** Where the web app is said to be. */
const address = 'https://script.google.com/macros/s/bench/exec';

interface LinkMade {
  readonly view: { readonly links: readonly { readonly url: string }[] };
}

/** What a TV page's question costs, and how long its answer is. */
export async function measureScreens(
  root: string,
  accounts: readonly Size[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const account of accounts) {
    const house = await openBenchHouse(root, { account });
    await house.run('setupActivityTracker');
    const wish = { name: 'Bench', days: 0, address };
    const { value } = await ask<LinkMade>(house, 'apiMakeTvLink', wish);
    const key = /[?&]key=(\w+)/.exec(value.view.links[0]?.url ?? '')?.[1] ?? '';
    for (let runs = 0; runs < 4; runs += 1) await house.refresh(60);
    const note = (what: string, report: ExecutionReport) => {
      const characters = String(report.result).length;
      figures.push(figure(account, what, report, { characters }));
    };
    await askScreen(house, key);
    note('a screen asks, cached', await askScreen(house, key));
    house.pass(forgetful);
    note('a screen asks, nothing cached', await askScreen(house, key));
    await house.close();
  }
  return figures;
}
