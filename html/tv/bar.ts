import { texts } from '../../src/domain/texts/texts';
import type { Freshness } from '../../src/domain/tv/freshness';
import { el } from '../shared/dom';
import { Sound } from './sound';

/** The line above everything: what this is, how fresh it is, and the sound. */
export class Bar {
  readonly sound = new Sound();
  readonly #age = el('p', { class: 'age' });
  /** Told to screen readers when it changes, which an age does every second. */
  readonly #trouble = el('p', { class: 'trouble', role: 'status' });
  readonly element: HTMLElement;

  constructor(name: string) {
    this.element = el(
      'header',
      {},
      el('h1', {}, name || texts.tv.title),
      this.#trouble,
      this.#age,
      this.sound.element,
    );
  }

  say(tone: Freshness['tone'], words: string): void {
    const isCalm = tone === 'calm';
    this.#trouble.dataset.tone = tone;
    this.#trouble.textContent = isCalm ? '' : words;
    this.#age.textContent = isCalm ? words : '';
  }
}
