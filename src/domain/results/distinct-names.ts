import type { Option } from '../pages/search-view';
import { texts } from '../texts/texts';

/** Options of which no two look alike: where a name is borne by several, each also shows its id. */
export function distinctNames(options: readonly Option[]): readonly Option[] {
  const bearers = new Map<string, number>();
  for (const { name } of options) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return options.map(({ id, name }) =>
    bearers.get(name) === 1 ? { id, name } : { id, name: texts.board.sharedName(name, id) },
  );
}
