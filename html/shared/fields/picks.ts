import { texts } from '../../../src/domain/texts/texts';
import type { Option } from './choice';
import type { Control, OnInput } from './control';
import { searchSelect } from './search-select';

const say = texts.pages.configure;

/** Some of a list, in the order in which they are chosen. */
export function picksControl(
  id: string,
  options: readonly Option[],
  onInput: OnInput,
): Control<readonly string[]> {
  const words = { placeholder: say.picksPlaceholder, noResults: say.noPickFound };
  const select = searchSelect(id, words, onInput, { inOrder: true });
  select.offer(options);
  return select;
}
