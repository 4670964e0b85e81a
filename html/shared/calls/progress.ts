import type { CallsSlice } from '../../../src/domain/pages/search-view';
import type { Problem } from '../../../src/domain/texts/failure';
import { wholeNumber } from '../../../src/domain/texts/numbers';
import { texts } from '../../../src/domain/texts/texts';
import { button, el } from '../dom';
import { Status } from '../status';

const say = texts.callCard;

/** What a search is doing, with a way to stop it and to go on. */
export class Progress {
  readonly element: HTMLElement;
  readonly #status = new Status();
  /** Seconds count down here. */
  readonly #countdown = el('p', { class: 'countdown', 'aria-hidden': 'true' });
  readonly #bar = el('progress', { 'aria-label': say.progress });
  readonly #stop: HTMLButtonElement;
  readonly #onGoOn: () => void;

  constructor(handlers: { readonly stop: () => void; readonly goOn: () => void }) {
    this.#onGoOn = handlers.goOn;
    this.#stop = button(texts.pages.cancel, {}, handlers.stop);
    this.element = el(
      'div',
      { class: 'progress' },
      this.#bar,
      this.#status.element,
      this.#countdown,
      this.#stop,
    );
    this.#work(false);
  }

  showStart(): void {
    this.#work(true);
    this.#bar.removeAttribute('value');
    this.#status.say('busy', say.reading);
    this.#stop.focus();
  }

  showSlice({ progress, archive }: Pick<CallsSlice, 'progress' | 'archive'>, found: number): void {
    const { pagesRead, pagesInAll } = progress;
    this.#countdown.textContent = '';
    this.#bar.max = Math.max(1, pagesInAll);
    this.#bar.value = pagesRead;
    const count = wholeNumber(found);
    if (archive === 'working') {
      // nobody knows how long the archive looks
      this.#bar.removeAttribute('value');
      this.#status.say('busy', texts.searchArchive.asking(count));
    } else {
      const words = archive === 'answering' ? texts.searchArchive.reading : say.pagesRead;
      this.#status.say('busy', words(pagesRead, pagesInAll, count));
    }
  }

  showWait(seconds: number): void {
    // a screen reader hears of the wait once; the seconds are only seen
    if (this.#countdown.textContent === '') this.#status.say('busy', say.waiting);
    this.#countdown.textContent = say.secondsLeft(seconds);
  }

  showEnd(found: number): void {
    this.#work(false);
    this.#status.say('good', say.done(wholeNumber(found)));
  }

  showStopped(found: number): void {
    this.#work(false);
    this.#status.explain(
      { what: say.stopped, whatToDo: say.foundUntilThen(wholeNumber(found)) },
      this.#goOn,
    );
    this.#status.element.dataset.tone = 'plain';
  }

  showFailure({ what, whatToDo }: Problem, found: number): void {
    this.#work(false);
    const kept = found > 0 ? ` ${say.foundUntilThen(wholeNumber(found))}` : '';
    this.#status.explain({ what, whatToDo: `${whatToDo}${kept}` }, this.#goOn);
  }

  clear(): void {
    this.#work(false);
    this.#status.clear();
  }

  readonly #goOn = { caption: say.goOn, run: (): void => this.#onGoOn() };

  #work(isWorking: boolean): void {
    this.#bar.hidden = !isWorking;
    this.#stop.hidden = !isWorking;
    this.#countdown.textContent = '';
    this.element.ariaBusy = String(isWorking);
  }
}
