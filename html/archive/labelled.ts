import { el } from '../shared/dom';
import type { Control } from '../shared/fields/control';

/** A control under its label, with help below. */
export function labelled<T>(
  id: string,
  words: { readonly label: string; readonly help: string },
  control: Control<T>,
): HTMLElement {
  const helpId = `${id}-help`;
  for (const input of control.inputs) input.setAttribute('aria-describedby', helpId);
  return el(
    'div',
    { class: 'field' },
    el('label', { class: 'label', for: id }, words.label),
    control.element,
    el('p', { class: 'help', id: helpId }, words.help),
  );
}
