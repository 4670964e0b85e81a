import { el } from '../dom';
import type { Control, OnInput } from './control';

/** One of a list, under the name people know it by. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

/** One of several options; typing finds them. */
export function choiceControl(
  id: string,
  options: readonly Option[],
  onInput: OnInput,
): Control<string> {
  const lines = options.map(({ value, name }) => el('option', { value }, name));
  const select = el('select', { id }, ...lines);
  select.addEventListener('input', onInput);
  return {
    element: select,
    inputs: [select],
    isGroup: false,
    read: () => (select.selectedIndex < 0 ? undefined : select.value),
    write: (value) => {
      select.value = value;
    },
    focus: () => select.focus(),
  };
}
