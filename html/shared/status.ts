import type { Problem } from '../../src/domain/texts/failure';
import { button, el } from './dom';

/** How a status sounds. */
export type StatusTone = 'busy' | 'good' | 'bad';

/** One line that says what the page is doing and what came of it; screen readers read it aloud. */
export class Status {
  readonly element = el('div', { class: 'status', role: 'status' });

  /** Says a sentence; `busy` puts a spinner before it. */
  say(tone: StatusTone, sentence: string): void {
    this.element.dataset.tone = tone;
    const spinner =
      tone === 'busy' ? [el('span', { class: 'spinner', 'aria-hidden': 'true' })] : [];
    this.element.replaceChildren(...spinner, el('span', {}, sentence));
    if (tone === 'bad') this.#show();
  }

  /** Says what went wrong and what to do, with a way to try again where there is one. */
  explain({ what, whatToDo }: Problem, retry?: { caption: string; run: () => void }): void {
    this.element.dataset.tone = 'bad';
    const again = retry ? [button(retry.caption, {}, retry.run)] : [];
    this.element.replaceChildren(el('strong', {}, what), el('span', {}, whatToDo), ...again);
    this.#show();
  }

  /** The button that led here may stand far below. */
  #show(): void {
    this.element.scrollIntoView({ block: 'nearest' });
  }

  clear(): void {
    delete this.element.dataset.tone;
    this.element.replaceChildren();
  }
}
