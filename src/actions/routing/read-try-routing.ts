import type { TryRoutingView } from '../../domain/pages/try-routing-view';
import { texts } from '../../domain/texts/texts';
import { sortByName } from '../../domain/wallboard/sort-by-name';
import { storedSettings } from '../configure/read-settings';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';
import { widgetAddress } from './route-address';

/** What the sidebar Try routing is opened with; asks Aircall nothing. */
export function readTryRouting(world: World): TryRoutingView {
  const { routeCalls, dryRun } = storedSettings(world);
  const numbers = sortByName(recallDirectory(world).numbers);
  return {
    timeZone: world.clock.timeZone(),
    now: Math.floor(world.clock.now()),
    numbers: numbers.map(({ id, name, digits }) => ({
      id,
      name: name === '' ? digits || texts.searchWords.namelessNumber(id) : name,
    })),
    widget: widgetAddress(world),
    routing: routeCalls ? (dryRun ? 'dry run' : 'on') : 'off',
  };
}
