import type { SetUpView } from '../../src/domain/pages/set-up-view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { Status } from '../shared/status';
import type { StepPlan } from './plan';

const say = texts.setUp;

/** How a step stands: its form is open, it is done, or its turn has not come. */
export type StepState = 'open' | 'done' | 'later';

/** What a step tells whoever leads through all of them. */
export interface StepEvents {
  onSubmit(): void;
  onOpen(): void;
  onCancel(): void;
}

/** One step: a number or a tick, what came of it, and its form while it is open. */
export class Step {
  readonly element: HTMLElement;
  readonly status = new Status();
  readonly #mark = el('span', { class: 'mark', role: 'img' });
  readonly #summary = el('div', { class: 'summary' });
  readonly #change: HTMLButtonElement;
  readonly #cancel: HTMLButtonElement;
  readonly #action = el('button', { type: 'submit', class: 'action' });
  readonly #form: HTMLFormElement;

  constructor(
    readonly plan: StepPlan,
    readonly number: number,
    events: StepEvents,
  ) {
    const id = `step-${number}`;
    const { content, changeCaption = '', title } = plan;
    this.#change = button(changeCaption, { class: 'link', 'aria-describedby': id }, events.onOpen);
    this.#cancel = button(texts.pages.cancel, {}, events.onCancel);
    this.#action.textContent = content?.action ?? '';
    const buttons = el('div', { class: 'buttons' }, this.#action, this.#cancel);
    this.#form = el(
      'form',
      { novalidate: true, autocomplete: 'off', 'aria-labelledby': id },
      ...(content ? [content.element] : []),
      this.status.element,
      buttons,
    );
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      events.onSubmit();
    });
    // a sentence about what was entered before would mislead
    this.#form.addEventListener('input', () => this.status.clear());
    this.element = el(
      'li',
      { class: 'step' },
      this.#mark,
      el('h2', { id }, title),
      this.#change,
      this.#summary,
      this.#form,
    );
  }

  /** @param isFirstTime - Whether the step was never done, so that there is nothing to go back to. */
  show(view: SetUpView, state: StepState, isFirstTime: boolean): void {
    const isDone = state === 'done';
    this.element.dataset.state = state;
    if (state === 'open') this.element.setAttribute('aria-current', 'step');
    else this.element.removeAttribute('aria-current');
    this.#mark.textContent = isDone ? '✓' : String(this.number);
    this.#mark.setAttribute('aria-label', isDone ? say.done : say.stepNumber(this.number));
    this.#change.hidden = !isDone || this.plan.content === undefined;
    const sentences = isDone ? this.plan.describe(view) : [];
    this.#summary.replaceChildren(...sentences.map((sentence) => el('p', {}, sentence)));
    this.#form.hidden = state !== 'open';
    this.#cancel.hidden = isFirstTime;
    this.status.clear();
    if (state === 'open') this.plan.content?.show(view);
  }

  focus(): void {
    const { focus } = this.plan.content ?? {};
    if (focus) focus();
    else this.#action.focus();
  }

  focusChange(): void {
    this.#change.focus();
  }
}
