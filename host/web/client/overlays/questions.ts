import type { ButtonName, QuestionView } from '../../protocol';
import { el } from '../dom';

const CAPTIONS: Readonly<Record<ButtonName, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** What the person answered; closing the window is `CLOSE`. */
type OnAnswer = (answer: {
  readonly id: number;
  readonly button: ButtonName;
  readonly text: string;
}) => void;

/** The alerts and prompts that scripts wait for. */
export class Questions {
  readonly element = el('div', { class: 'questions' });
  readonly #open = new Map<number, HTMLElement>();

  constructor(readonly onAnswer: OnAnswer) {}

  /** Asks; shown again after a lost connection, a question stands where it stood. */
  show(question: QuestionView): void {
    if (this.#open.has(question.id)) return;
    const layer = el('div', { class: 'scrim' });
    layer.append(this.#window(question));
    this.#open.set(question.id, layer);
    this.element.append(layer);
    layer.querySelector<HTMLElement>('input, .buttons button')?.focus();
  }

  /** Takes all questions away but those with these ids. */
  keepOnly(ids: readonly number[]): void {
    for (const id of [...this.#open.keys()]) if (!ids.includes(id)) this.remove(id);
  }

  /** Takes a question away that nobody waits for any more. */
  remove(id: number): void {
    this.#open.get(id)?.remove();
    this.#open.delete(id);
  }

  #window(question: QuestionView): HTMLElement {
    const input = el('input', { type: 'text', 'aria-label': question.message || question.title });
    const answer = (button: ButtonName): void => {
      this.remove(question.id);
      this.onAnswer({
        id: question.id,
        button,
        text: question.kind === 'prompt' ? input.value : '',
      });
    };
    const dialog = el('form', {
      class: 'question',
      role: 'alertdialog',
      'aria-modal': 'true',
      'aria-label': question.title || question.message,
    });
    const heading = question.title ? el('h2', {}, question.title) : undefined;
    const close = el(
      'button',
      { type: 'button', class: 'close', 'aria-label': 'Close', onclick: () => answer('CLOSE') },
      '✕',
    );
    dialog.append(close);
    if (heading) dialog.append(heading);
    dialog.append(el('div', { class: 'message' }, question.message));
    if (question.kind === 'prompt') dialog.append(input);
    dialog.append(buttons(question.buttons, answer));
    dialog.addEventListener('submit', (event) => {
      event.preventDefault();
      answer(question.buttons[0] ?? 'OK');
    });
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') answer('CLOSE');
      if (event.key === 'Tab') keepInside(dialog, event);
    });
    return dialog;
  }
}

function buttons(names: readonly ButtonName[], answer: (button: ButtonName) => void): HTMLElement {
  const row = el('div', { class: 'buttons' });
  names.forEach((name, index) => {
    const main = index === 0;
    const kind = { type: main ? 'submit' : 'button', class: main ? 'primary' : 'plain' };
    row.append(
      el('button', main ? kind : { ...kind, onclick: () => answer(name) }, CAPTIONS[name]),
    );
  });
  return row;
}

/** Tab goes round inside a window that must be answered first. */
function keepInside(window: HTMLElement, event: KeyboardEvent): void {
  const stops = [...window.querySelectorAll<HTMLElement>('button, input, a[href], iframe')];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
