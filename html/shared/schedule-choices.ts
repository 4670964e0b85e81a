import type { ScheduleView } from '../../src/domain/pages/schedule-view';
import { type Interval, intervals, type ScheduleChoice } from '../../src/domain/schedule/interval';
import { recommendInterval } from '../../src/domain/schedule/run-cost';
import { texts } from '../../src/domain/texts/texts';
import { el } from './dom';

const say = texts.schedule;

/** The intervals, the log alone and "off", one of which is chosen with the arrow keys. */
export class Choices {
  readonly element: HTMLElement;
  readonly #radios = new Map<ScheduleChoice, HTMLInputElement>();

  constructor(recommended: Interval, onInput: () => void) {
    const rows = [...intervals, 'log' as const, 'off' as const].map((choice) =>
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
    const badge = isRecommended ? [el('span', { class: 'badge' }, say.recommended)] : [];
    return el('label', {}, radio, el('span', {}, captionOf(choice)), ...badge);
  }
}

function captionOf(choice: ScheduleChoice): string {
  if (choice === 'off') return say.offChoice;
  return choice === 'log' ? say.logChoice : say.choice(choice);
}

/** What is set now, or what is recommended where that cannot be known; off beside another’s trigger. */
export function startingChoice({ state, cost }: ScheduleView): ScheduleChoice {
  if (state.kind === 'others') return 'off';
  if (state.kind === 'log') return 'log';
  return (state.kind === 'mine' ? state.minutes : undefined) ?? recommendInterval(cost);
}
