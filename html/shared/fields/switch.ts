import { el } from '../dom';
import type { Control, OnInput } from './control';

/** On or off, as a box to tick. */
export function switchControl(id: string, onInput: OnInput): Control<boolean> {
  const box = el('input', { type: 'checkbox', id });
  box.addEventListener('input', onInput);
  return {
    element: box,
    inputs: [box],
    isGroup: false,
    read: () => box.checked,
    write: (isOn) => {
      box.checked = isOn;
    },
    focus: () => box.focus(),
  };
}
