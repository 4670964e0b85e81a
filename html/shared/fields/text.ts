import { el } from '../dom';
import type { Control, OnInput } from './control';

/** One line of text. */
export function textControl(id: string, onInput: OnInput): Control<string> {
  const input = el('input', { id, type: 'text', autocomplete: 'off', maxlength: '500' });
  input.classList.add('wide');
  input.addEventListener('input', onInput);
  return {
    element: input,
    inputs: [input],
    isGroup: false,
    read: () => input.value.trim(),
    write: (value) => {
      input.value = value;
    },
    focus: () => input.select(),
  };
}
