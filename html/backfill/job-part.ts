import { describeJob, describeProgress } from '../../src/domain/backfill/describe';
import type { BackfillJobView, BackfillView } from '../../src/domain/backfill/view';
import type { JobState, JobWish } from '../../src/domain/jobs/job';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { ProgressBar } from '../shared/jobs/progress-bar';

const say = texts.backfill;

/** How far a backfill is, and the buttons that steer it. */
export class JobPart {
  readonly #headline = el('strong', { role: 'status' });
  readonly #bar = new ProgressBar(say.bar);
  readonly #details = el('div', { class: 'details' });
  readonly #buttons = el('div', { class: 'buttons' });
  readonly #onWish: (wish: JobWish) => void;
  readonly element = el(
    'section',
    { class: 'job', 'aria-label': say.run },
    this.#headline,
    this.#bar.element,
    this.#details,
    this.#buttons,
  );
  #shown: JobState | undefined;

  constructor(onWish: (wish: JobWish) => void) {
    this.#onWish = onWish;
  }

  get buttons(): readonly HTMLButtonElement[] {
    return [...this.#buttons.querySelectorAll('button')];
  }

  /** Goes to the first button. @returns Whether there is one. */
  focus(): boolean {
    this.buttons[0]?.focus();
    return this.buttons.length > 0;
  }

  show({ job, timeZone }: BackfillView): void {
    this.element.hidden = job === undefined;
    if (job === undefined) return;
    const words = describeProgress(job);
    // said aloud when it changes
    if (this.#headline.textContent !== words) this.#headline.textContent = words;
    this.#bar.show(job, words);
    this.#details.replaceChildren(
      ...describeJob(job, timeZone).map((sentence) => el('p', {}, sentence)),
    );
    this.#showButtons(job);
  }

  /** The buttons are only made anew when others are needed, so that the keyboard keeps its place. */
  #showButtons({ state }: BackfillJobView): void {
    if (this.#shown === state) return;
    const hadFocus = this.#buttons.contains(document.activeElement);
    this.#shown = state;
    this.#buttons.replaceChildren(...this.#buttonsFor(state));
    if (hadFocus) this.focus();
  }

  #buttonsFor(state: JobState): readonly HTMLButtonElement[] {
    switch (state) {
      case 'running':
        return [this.#button('pause'), this.#button('cancel')];
      case 'paused':
      case 'failed':
        return [this.#button('resume', 'action'), this.#button('cancel')];
      case 'done':
      case 'cancelled':
        return [];
    }
  }

  #button(wish: JobWish, look?: string): HTMLButtonElement {
    return button(say[wish], look ? { class: look } : {}, () => this.#onWish(wish));
  }
}
