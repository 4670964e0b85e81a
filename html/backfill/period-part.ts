import { describeEstimate } from '../../src/domain/backfill/describe';
import type { BackfillView } from '../../src/domain/backfill/view';
import { momentsIn } from '../../src/domain/results/moments';
import type { Period } from '../../src/domain/results/period';
import { texts } from '../../src/domain/texts/texts';
import { tellDate } from '../../src/domain/time/tell';
import { button, el } from '../shared/dom';
import { PeriodField } from '../shared/fields/period';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';

const say = texts.backfill;

/** Which period to backfill, what that would cost, and the start. */
export class PeriodPart {
  readonly #view: BackfillView;
  readonly #period: PeriodField;
  readonly #status = new Status();
  readonly #gap = el('section', { class: 'gap' });
  readonly #estimate = el('section', { class: 'estimate', 'aria-live': 'polite' });
  readonly #check = button(say.check, { class: 'action' }, () => void this.#ask());
  readonly #start: HTMLButtonElement;
  readonly element: HTMLElement;
  /** What was estimated, and so may be started. */
  #estimated: Period | undefined;

  /** @param onStart - Begins a backfill of a period. */
  constructor(view: BackfillView, onStart: (period: Period) => void) {
    this.#view = view;
    const openedAt = Date.now();
    const now = (): number => view.now + Math.floor((Date.now() - openedAt) / 1000);
    this.#start = button(say.start, { class: 'action' }, () => {
      if (this.#estimated) onStart(this.#estimated);
    });
    this.#period = new PeriodField(view.timeZone, now, () => this.forget());
    const everything = { from: view.earliest, to: view.now };
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.form },
      this.#gap,
      this.#period.element,
      button(say.everything, { class: 'chip' }, () => this.#period.write(everything)),
      el('p', { class: 'help' }, say.reach(tellDate(view.earliest, view.timeZone))),
      this.#status.element,
      this.#estimate,
      el('div', { class: 'buttons' }, this.#start, this.#check),
    );
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.forget();
  }

  get buttons(): readonly HTMLButtonElement[] {
    return [...this.element.querySelectorAll('button')];
  }

  focus(): void {
    const fill = this.#gap.querySelector('button');
    if (fill) fill.focus();
    else this.#period.focus();
  }

  /** @param gap - Proposed, if there is one. */
  showGap(gap: Period | undefined): void {
    this.#gap.hidden = gap === undefined;
    if (gap === undefined) return;
    const span = momentsIn(this.#view.timeZone).span(gap.from, gap.to);
    const fill = button(say.fillGap, {}, () => {
      this.#period.write(gap);
      void this.#ask();
    });
    this.#gap.replaceChildren(el('p', {}, say.gap(span)), fill);
  }

  /** An estimate is worth nothing once another period is chosen, or the backfill has begun. */
  forget(): void {
    this.#estimated = undefined;
    this.#estimate.replaceChildren();
    this.#start.hidden = true;
    this.#check.hidden = false;
    this.#status.clear();
  }

  async #ask(): Promise<void> {
    const period = this.#period.read();
    if (period === undefined) {
      this.#period.focusProblem();
      return;
    }
    await whileBusy(
      { status: this.#status, hold: this.buttons, saying: say.checking },
      async () => {
        const estimate = await server.apiEstimateBackfill(period);
        this.#status.clear();
        this.#estimated = period;
        const lines = describeEstimate(estimate, this.#view.timeZone);
        this.#estimate.replaceChildren(...lines.map((line) => el('p', {}, line)));
        this.#start.hidden = false;
        this.#check.hidden = true;
      },
    );
    if (this.#estimated) this.#start.focus();
  }
}
