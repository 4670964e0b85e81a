import { el } from '../dom';
import type { Control, OnInput } from './control';

/** A whole number and its unit. */
export function numberControl(id: string, unit: string, onInput: OnInput): Control<number> {
  // not type=number: that hides from the page what it cannot read, and turns with the mouse wheel
  const attributes = {
    id,
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: '9',
  };
  const input = el('input', attributes);
  input.addEventListener('input', onInput);
  return {
    element: el('div', { class: 'with-unit' }, input, el('span', { class: 'unit' }, unit)),
    inputs: [input],
    isGroup: false,
    read: () => (/^\d+$/.test(input.value.trim()) ? Number(input.value.trim()) : undefined),
    write: (value) => {
      input.value = String(value);
    },
    focus: () => input.select(),
  };
}
