import { el } from '../shared/dom';

/** A field with its label above, help and what is wrong with it below. */
export interface Labelled {
  readonly element: HTMLElement;
  /** Shows what is wrong with the field; empty for nothing. */
  complain(sentence: string): void;
}

/** Puts label, help and a place for a problem around an input. */
export function labelled(
  input: HTMLInputElement | HTMLSelectElement,
  label: string,
  help = '',
): Labelled {
  const { id } = input;
  const problem = el('p', { class: 'problem', id: `${id}-problem`, role: 'alert' });
  input.setAttribute('aria-describedby', `${id}-help ${id}-problem`);
  const element = el(
    'div',
    { class: 'labelled' },
    el('label', { class: 'label', for: id }, label),
    input,
    el('p', { class: 'help', id: `${id}-help` }, help),
    problem,
  );
  input.addEventListener('input', () => complain(''));
  const complain = (sentence: string): void => {
    problem.textContent = sentence;
    input.toggleAttribute('aria-invalid', false);
    if (sentence === '') return;
    input.setAttribute('aria-invalid', 'true');
    input.focus();
  };
  return { element, complain };
}

/** A list to choose from. */
export const choiceBox = (
  id: string,
  options: readonly { readonly value: string; readonly name: string }[],
): HTMLSelectElement =>
  el('select', { id }, ...options.map(({ value, name }) => el('option', { value }, name)));
