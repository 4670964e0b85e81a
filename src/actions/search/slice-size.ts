import type { FoundCall } from '../../domain/pages/search-view';

/** Past this many characters no call is added to a round; a page would wait for it too long. */
const mostCharacters = 4_000_000;

/** About how many characters a call is besides its details. */
const factsCharacters = 800;

/** About how many characters found calls are on their way to a page. */
export const sizeOf = (found: readonly FoundCall[]): number =>
  found.reduce((sum, { call, details }) => sum + factsCharacters + details.length + notes(call), 0);

const notes = ({ comments }: FoundCall['call']): number => comments.join('').length;

/** As many calls from the front as may travel together, one at least. */
export function takeWhileSmall(found: readonly FoundCall[]): {
  readonly items: readonly FoundCall[];
  readonly isCut: boolean;
} {
  let size = 0;
  const end = found.findIndex((one, index) => {
    size += sizeOf([one]);
    return index > 0 && size > mostCharacters;
  });
  return end < 0 ? { items: found, isCut: false } : { items: found.slice(0, end), isCut: true };
}
