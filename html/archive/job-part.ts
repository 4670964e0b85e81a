import { archiveJobFacts, describeArchiveJob } from '../../src/domain/archive/describe';
import type { ArchiveJobView } from '../../src/domain/archive/view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { ProgressBar } from '../shared/jobs/progress-bar';

const say = texts.archive;

/** What a person may want of archiving. */
export type ArchiveWish = 'start' | 'pause' | 'resume';

/** How far archiving is, and the button that steers it. */
export class JobPart {
  readonly #headline = el('strong', { role: 'status' });
  readonly #bar = new ProgressBar(say.bar);
  readonly #facts = el('div', { class: 'facts' });
  readonly #button: HTMLButtonElement;
  readonly element: HTMLElement;
  #wish: ArchiveWish = 'start';

  constructor(onWish: (wish: ArchiveWish) => void) {
    this.#button = button(say.start, {}, () => onWish(this.#wish));
    this.element = el(
      'section',
      { 'aria-label': say.run },
      this.#headline,
      this.#bar.element,
      this.#facts,
      el('div', { class: 'buttons' }, this.#button),
    );
  }

  get buttons(): readonly HTMLButtonElement[] {
    return [this.#button];
  }

  focus(): void {
    this.#button.focus();
  }

  show(job: ArchiveJobView | undefined): void {
    const words = job ? describeArchiveJob(job) : '';
    // said aloud when it changes
    if (this.#headline.textContent !== words) this.#headline.textContent = words;
    this.#bar.element.hidden = job === undefined || job.total === 0;
    if (job) this.#bar.show(job, words);
    this.#facts.replaceChildren(
      ...(job ? archiveJobFacts(job) : []).map((each) => el('p', {}, each)),
    );
    this.#wish = wishFor(job);
    this.#button.textContent = say[this.#wish];
  }
}

function wishFor(job: ArchiveJobView | undefined): ArchiveWish {
  switch (job?.state) {
    case 'running':
      return 'pause';
    case 'paused':
    case 'failed':
      return 'resume';
    default:
      return 'start';
  }
}
