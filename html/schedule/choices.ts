import { type Interval, intervals, type ScheduleChoice } from '../../src/domain/schedule/interval';
import { en } from '../../src/domain/texts/en';
import { el } from '../shared/dom';

const say = en.schedule;

/** The intervals and "off", one of which is chosen with the arrow keys. */
export class Choices {
  readonly element: HTMLElement;
  readonly #radios = new Map<ScheduleChoice, HTMLInputElement>();

  constructor(recommended: Interval, onInput: () => void) {
    const rows = [...intervals, 'off' as const].map((choice) =>
      this.#row(choice, choice === recommended),
    );
    this.element = el('fieldset', { class: 'choices' }, el('legend', {}, say.question), ...rows);
    this.element.addEventListener('input', onInput);
  }

  read(): ScheduleChoice | undefined {
    return [...this.#radios].find(([, radio]) => radio.checked)?.[0];
  }

  write(choice: ScheduleChoice): void {
    const radio = this.#radios.get(choice);
    if (radio) radio.checked = true;
  }

  focus(): void {
    const chosen = this.read();
    if (chosen !== undefined) this.#radios.get(chosen)?.focus();
  }

  #row(choice: ScheduleChoice, isRecommended: boolean): HTMLElement {
    const radio = el('input', { type: 'radio', name: 'choice', value: String(choice) });
    this.#radios.set(choice, radio);
    const caption = choice === 'off' ? say.offChoice : say.choice(choice);
    const badge = isRecommended ? [el('span', { class: 'badge' }, say.recommended)] : [];
    return el('label', {}, radio, el('span', {}, caption), ...badge);
  }
}
