import {
  describeEstimate,
  describeJob,
  describeKnown,
  describeProgress,
} from '../../src/domain/mapping/describe';
import type { MappingView } from '../../src/domain/mapping/view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { Driver } from '../shared/jobs/driver';
import { ProgressBar } from '../shared/jobs/progress-bar';
import { problemOf, server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';

const say = texts.mapping;

type Wish = Parameters<typeof server.apiSteerMapping>[0];

/** What a button of the page asks for, and what it says while it is being done. */
const wishes = {
  start: 'starting',
  pause: 'pausing',
  resume: 'resuming',
  cancel: 'cancelling',
} as const satisfies Readonly<Record<Wish, keyof typeof say>>;

/** The whole sidebar: what is mapped, how far a mapping is, and how to steer it. */
export class MappingPanel {
  readonly #known = el('section', { class: 'known' });
  readonly #headline = el('strong', { role: 'status' });
  readonly #bar = new ProgressBar(say.bar);
  readonly #details = el('div', { class: 'job' });
  readonly #job = el('section', { class: 'job' }, this.#headline, this.#bar.element, this.#details);
  readonly #estimate = el('p', { class: 'help' });
  readonly #status = new Status();
  readonly #buttons = el('div', { class: 'buttons' });
  readonly #driver = new Driver<MappingView>({
    slice: () => server.apiContinueMapping(),
    show: (view) => {
      this.#status.clear();
      this.#show(view);
    },
    explain: (error) => this.#status.explain(problemOf(error)),
  });
  readonly element = el(
    'div',
    { class: 'mapping' },
    this.#known,
    this.#job,
    this.#estimate,
    this.#status.element,
    this.#buttons,
  );
  #shown = '';
  #view: MappingView;

  constructor(view: MappingView) {
    this.#view = view;
    this.#show(view);
    this.#driver.follow(view);
  }

  focus(): void {
    this.#buttons.querySelector('button')?.focus();
  }

  #show(view: MappingView): void {
    const { job, plan } = view;
    this.#view = view;
    this.#known.replaceChildren(
      ...paragraphs(describeKnown(view)),
      el('p', { class: 'help' }, say.purpose),
    );
    this.#job.hidden = job === undefined;
    this.#estimate.hidden = job?.state === 'running' || job?.state === 'paused';
    this.#estimate.textContent = describeEstimate(plan);
    if (job) {
      const words = describeProgress(job);
      if (this.#headline.textContent !== words) this.#headline.textContent = words;
      this.#bar.show(job, words);
      this.#details.replaceChildren(...paragraphs(describeJob(job)));
      if (job.problem) this.#status.explain(job.problem);
    }
    this.#showButtons(view);
  }

  /** The buttons are only made anew when others are needed, so that the keyboard keeps its place. */
  #showButtons({ job, mapped }: MappingView): void {
    const state = job?.state ?? 'none';
    if (this.#shown === state) return;
    const hadFocus = this.#buttons.contains(document.activeElement);
    this.#shown = state;
    this.#buttons.replaceChildren(...this.#buttonsFor(state, mapped !== undefined));
    if (hadFocus) this.focus();
  }

  #buttonsFor(state: string, isMapped: boolean): readonly HTMLButtonElement[] {
    switch (state) {
      case 'running':
        return [this.#button('pause', say.pause), this.#button('cancel', say.cancel)];
      case 'paused':
      case 'failed':
        return [
          this.#button('resume', say.resume, 'action'),
          this.#button('cancel', say.cancel),
          this.#button('start', say.anew),
        ];
      default:
        return [this.#button('start', isMapped ? say.again : say.start, 'action')];
    }
  }

  #button(wish: Wish, caption: string, look?: string): HTMLButtonElement {
    return button(caption, look ? { class: look } : {}, () => void this.#steer(wish));
  }

  async #steer(wish: Wish): Promise<void> {
    this.#driver.stop();
    const hold = [...this.#buttons.querySelectorAll('button')];
    await whileBusy({ status: this.#status, hold, saying: say[wishes[wish]] }, async () => {
      const view = await server.apiSteerMapping(wish);
      this.#status.clear();
      this.#show(view);
    });
    this.#driver.follow(this.#view);
    // the button that was pressed may be gone
    if (document.activeElement === document.body) this.focus();
  }
}

const paragraphs = (sentences: readonly string[]): readonly HTMLElement[] =>
  sentences.map((sentence) => el('p', {}, sentence));
