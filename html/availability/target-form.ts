import {
  asTarget,
  awayReasons,
  type SwitchTarget,
} from '../../src/domain/availability-switch/switch-state';
import type { AgentState } from '../../src/domain/pages/availability-view';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';

const say = texts.availability;

/** What to switch to: Available or Unavailable, and the reason for being away. */
export class TargetForm {
  readonly element: HTMLFieldSetElement;
  readonly #available = el('input', { type: 'radio', name: 'setting', value: 'available' });
  readonly #unavailable = el('input', { type: 'radio', name: 'setting', value: 'unavailable' });
  readonly #reason: HTMLSelectElement;

  constructor(onInput: () => void) {
    const options = awayReasons.map((value) =>
      el('option', { value }, capitalised(say.reasons[value])),
    );
    this.#reason = el('select', {}, el('option', { value: '' }, say.noReason), ...options);
    this.element = el(
      'fieldset',
      { class: 'target' },
      el('legend', {}, say.question),
      el('label', {}, this.#available, el('span', {}, say.available)),
      el('label', {}, this.#unavailable, el('span', {}, say.unavailable)),
      el('label', { class: 'reason' }, el('span', {}, say.reason), this.#reason),
    );
    this.element.addEventListener('input', () => {
      this.#holdReason();
      onInput();
    });
    this.#holdReason();
  }

  read(): SwitchTarget | undefined {
    if (this.#available.checked) return { setting: 'available' };
    if (!this.#unavailable.checked) return undefined;
    const reason = awayReasons.find((word) => word === this.#reason.value);
    return reason === undefined ? { setting: 'unavailable' } : { setting: 'unavailable', reason };
  }

  /** Chooses the opposite of what the agents have, when they are all alike. */
  suggest(agents: readonly AgentState[]): void {
    const states = agents.flatMap(({ state }) => (state && asTarget(state)) ?? []);
    const [first] = new Set(states.map(({ setting }) => setting));
    const isAlike = states.every(({ setting }) => setting === first);
    if (!isAlike || first === undefined) return;
    (first === 'available' ? this.#unavailable : this.#available).checked = true;
    this.#holdReason();
  }

  focus(): void {
    (this.#unavailable.checked ? this.#unavailable : this.#available).focus();
  }

  /** Only who is away has a reason. */
  #holdReason(): void {
    this.#reason.disabled = !this.#unavailable.checked;
  }
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
