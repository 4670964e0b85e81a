import { el } from '../dom';

/** An input for a secret: what is typed is not shown, not kept by the browser, never filled in. */
export interface SecretField {
  readonly element: HTMLElement;
  read(): string;
  clear(): void;
  focus(): void;
  /** Shows what is wrong with it; `undefined` when nothing is. */
  showProblem(sentence: string | undefined): void;
}

/** A labelled {@link SecretField}. */
export function secretField(id: string, label: string): SecretField {
  const problem = el('p', { class: 'problem', id: `${id}-problem`, hidden: true });
  const input = el('input', {
    ...{ id, type: 'password', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' },
    'aria-describedby': problem.id,
  });
  const caption = el('label', { class: 'label', for: id }, label);
  return {
    element: el('div', { class: 'field secret' }, caption, input, problem),
    read: () => input.value,
    clear: () => {
      input.value = '';
    },
    focus: () => input.select(),
    showProblem: (sentence) => {
      problem.hidden = sentence === undefined;
      problem.textContent = sentence ?? '';
      input.setAttribute('aria-invalid', String(sentence !== undefined));
    },
  };
}
