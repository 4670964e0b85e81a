import type { BackfillView } from '../../src/domain/backfill/view';
import type { JobWish } from '../../src/domain/jobs/job';
import type { Period } from '../../src/domain/results/period';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { Driver } from '../shared/jobs/driver';
import { problemOf, server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { JobPart } from './job-part';
import { PeriodPart } from './period-part';

const say = texts.backfill;

/** What the page says while a wish is being done. */
const wishing = {
  start: 'starting',
  pause: 'pausing',
  resume: 'resuming',
  cancel: 'cancelling',
} as const satisfies Readonly<Record<'start' | JobWish, keyof typeof say>>;

/** The whole sidebar: how far a backfill is and how to steer it, or which period to begin with. */
export class BackfillPanel {
  readonly #job = new JobPart((wish) => void this.#steer(wish));
  readonly #period: PeriodPart;
  readonly #status = new Status();
  readonly #driver = new Driver<BackfillView>({
    slice: () => server.apiContinueBackfill(),
    show: (view) => {
      this.#status.clear();
      this.#show(view);
    },
    explain: (error) => this.#status.explain(problemOf(error)),
  });
  readonly element: HTMLElement;
  #view: BackfillView;

  constructor(view: BackfillView) {
    this.#view = view;
    this.#period = new PeriodPart(view, (period) => void this.#steer('start', period));
    this.element = el(
      'div',
      { class: 'backfill' },
      el('p', { class: 'help' }, say.purpose),
      this.#job.element,
      this.#status.element,
      this.#period.element,
    );
    this.#show(view);
    this.#driver.follow(view);
  }

  focus(): void {
    if (!this.#job.focus()) this.#period.focus();
  }

  #show(view: BackfillView): void {
    const isOn = isUnderWay(view);
    const hadFocus = this.element.contains(document.activeElement);
    this.#view = view;
    this.#job.show(view);
    if (view.job?.problem) this.#status.explain(view.job.problem);
    this.#period.showGap(view.gap);
    this.#period.element.hidden = isOn;
    if (isOn) this.#period.forget();
    // what had the focus may be gone
    if (hadFocus && isFocusLost()) this.focus();
  }

  async #steer(wish: 'start' | JobWish, period?: Period): Promise<void> {
    this.#driver.stop();
    const hold = [...this.#job.buttons, ...this.#period.buttons];
    await whileBusy({ status: this.#status, hold, saying: say[wishing[wish]] }, async () => {
      const view = await (period
        ? server.apiSteerBackfill(wish, period)
        : server.apiSteerBackfill(wish));
      this.#status.clear();
      this.#show(view);
    });
    this.#driver.follow(this.#view);
    if (isFocusLost()) this.focus();
  }
}

/** A button that is gone or hidden leaves the keyboard nowhere. */
const isFocusLost = (): boolean =>
  document.activeElement === document.body || document.activeElement?.closest('[hidden]') !== null;

function isUnderWay({ job }: BackfillView): boolean {
  switch (job?.state) {
    case 'running':
    case 'paused':
    case 'failed':
      return true;
    default:
      return false;
  }
}
