import { button, el } from '../dom';
import type { Control } from './control';

/** What stands around a control. */
export interface FieldWords {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** The button that goes back to the default. */
  readonly reset: string;
}

/** A labelled row of a form. */
export interface Field<T> {
  readonly element: HTMLElement;
  read(): T | undefined;
  write(value: T): void;
  focus(): void;
  readonly hasProblem: boolean;
  /** Shows what is wrong with the value; `undefined` when nothing is. */
  showProblem(sentence: string | undefined): void;
  /** Offers to go back to the default, where the value differs from it. */
  offerReset(isOffered: boolean): void;
}

/** Puts label, help, error and a way back to the default around a control. */
export function createField<T>(
  words: FieldWords,
  control: Control<T>,
  onReset: () => void,
): Field<T> {
  const { id, label, help, reset } = words;
  const ids = { label: `${id}-label`, help: `${id}-help`, problem: `${id}-problem` };
  const resetButton = button(reset, { class: 'link', 'aria-describedby': ids.label }, onReset);
  const problem = el('p', { class: 'problem', id: ids.problem, hidden: true });
  const caption = control.isGroup
    ? el('span', { id: ids.label, class: 'label' }, label)
    : el('label', { id: ids.label, class: 'label', for: id }, label);
  const element = el(
    'div',
    { class: 'field', ...(control.isGroup && { role: 'group', 'aria-labelledby': ids.label }) },
    caption,
    control.element,
    // after the input for the keyboard, beside the label for the eye
    resetButton,
    problem,
    el('p', { class: 'help', id: ids.help }, help),
  );
  const describe = (): void => {
    for (const input of control.inputs) {
      input.setAttribute('aria-describedby', `${ids.problem} ${ids.help}`);
    }
  };
  describe();
  return {
    element,
    read: () => control.read(),
    write: (value) => control.write(value),
    focus: () => control.focus(),
    get hasProblem() {
      return !problem.hidden;
    },
    showProblem: (sentence) => {
      // a list may have got more inputs meanwhile
      describe();
      problem.hidden = sentence === undefined;
      problem.textContent = sentence ?? '';
      const faulty = control.faulty?.() ?? control.inputs;
      for (const input of control.inputs) {
        const isWrong = sentence !== undefined && faulty.includes(input);
        input.setAttribute('aria-invalid', String(isWrong));
      }
    },
    offerReset: (isOffered) => {
      resetButton.hidden = !isOffered;
    },
  };
}
