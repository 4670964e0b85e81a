import { el } from '../dom';

/** An execution this tab waits for. */
interface Running {
  readonly id: number;
  readonly label: string;
}

/** Milliseconds before a running script is worth a word, and for which "Finished" stays. */
const PATIENCE = 250;
const GOODBYE = 1500;

/** The note at the top that says which script runs, with a way to stop it, and that says when one failed. */
export class RunningBar {
  readonly element = el('div', { class: 'running-bars', 'aria-live': 'polite' });
  #running: readonly Running[] = [];
  #dismissed = new Set<number>();
  #timer = 0;
  #bar = el('div', { class: 'running-bar' });
  #isShown = false;

  constructor(readonly onCancel: (execution: number) => void) {}

  /** Shows what runs now. */
  show(running: readonly Running[]): void {
    this.#running = running.filter(({ id }) => !this.#dismissed.has(id));
    clearTimeout(this.#timer);
    if (this.#running.length > 0 && this.#isShown) this.#draw();
    else if (this.#running.length > 0)
      this.#timer = window.setTimeout(() => this.#draw(), PATIENCE);
    else if (this.#isShown) this.#finish();
  }

  /** Says that a script failed, until the person dismisses it. */
  fail(label: string, message: string, details: () => void): void {
    const bar = el('div', { class: 'running-bar failed', role: 'alert' });
    bar.append(
      el('span', { class: 'what', title: label }, message),
      button('Details', details),
      button('Dismiss', () => bar.remove()),
    );
    this.element.append(bar);
  }

  #draw(): void {
    const last = this.#running.at(-1);
    if (!last) return;
    const more = this.#running.length > 1 ? ` and ${this.#running.length - 1} more` : '';
    this.#bar.replaceChildren(
      el('span', { class: 'spinner' }),
      el('span', { class: 'what' }, `Running script ${last.label.replace(/…$/, '')}${more}…`),
      button('Cancel', () => this.onCancel(last.id)),
      button('Dismiss', () => this.#dismiss()),
    );
    this.#isShown = true;
    this.element.prepend(this.#bar);
  }

  #finish(): void {
    this.#bar.replaceChildren(el('span', { class: 'what' }, 'Finished script'));
    this.#timer = window.setTimeout(() => this.#hide(), GOODBYE);
  }

  #dismiss(): void {
    for (const { id } of this.#running) this.#dismissed.add(id);
    this.#running = [];
    this.#hide();
  }

  #hide(): void {
    this.#isShown = false;
    this.#bar.remove();
  }
}

function button(caption: string, run: () => void): HTMLElement {
  return el('button', { type: 'button', class: 'link-button', onclick: run }, caption);
}
