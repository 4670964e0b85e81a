import type { Asker, RoutingForm, TryRoutingView } from '../../src/domain/pages/try-routing-view';
import { momentOf, wallTimeAt } from '../../src/domain/results/wall-time';
import { formatMinuteOfDay, readMinuteOfDay } from '../../src/domain/settings/business-hours';
import { texts } from '../../src/domain/texts/texts';
import type { EpochSeconds } from '../../src/domain/time/units';
import { button, el } from '../shared/dom';
import { choiceBox, labelled } from './labelled';

const say = texts.tryRouting.rules;

const askers = Object.keys(say.askers) as readonly Asker[];

/** The call to try: who calls which number, when, and who asks. */
export class RulesForm {
  readonly element: HTMLElement;
  readonly #zone: string;
  readonly #clock: () => EpochSeconds;
  readonly #number = el('input', {
    type: 'text',
    id: 'number',
    class: 'wide',
    inputmode: 'tel',
    autocomplete: 'off',
    maxlength: '100',
  });
  readonly #called: HTMLSelectElement;
  readonly #asker = choiceBox(
    'asker',
    askers.map((value) => ({ value, name: say.askers[value] })),
  );
  readonly #day = el('input', { type: 'date', id: 'day', 'aria-label': say.day });
  readonly #time = el('input', { type: 'time', id: 'time', 'aria-label': say.time });
  readonly #numberField = labelled(this.#number, say.number, say.numberHelp);
  readonly #problem = el('p', { class: 'problem', id: 'moment-problem', role: 'alert' });
  /** Until somebody enters another moment, a call is tried now, however long the page is open. */
  #isNow = true;

  constructor({ timeZone, now, numbers }: TryRoutingView) {
    this.#zone = timeZone;
    const openedAt = Date.now();
    this.#clock = () => now + (Date.now() - openedAt) / 1000;
    this.#called = choiceBox('called', [
      { value: '', name: say.anyNumber },
      ...numbers.map(({ id, name }) => ({ value: String(id), name })),
    ]);
    this.element = el(
      'div',
      { class: 'fields' },
      this.#numberField.element,
      labelled(this.#called, say.called).element,
      this.#moment(),
      labelled(this.#asker, say.asks).element,
    );
    this.#writeNow();
  }

  focus(): void {
    this.#number.focus();
  }

  /** Says what is wrong with the number, at the number. */
  complain(sentence: string): void {
    this.#numberField.complain(sentence);
  }

  /** The call that is entered; `undefined` when its moment is none, which is said then. */
  read(): RoutingForm | undefined {
    if (this.#isNow) this.#writeNow();
    const at = this.#readMoment();
    if (at === undefined) return undefined;
    const asker = askers.find((one) => one === this.#asker.value) ?? 'any';
    const numberId = this.#called.value === '' ? undefined : Number(this.#called.value);
    return { number: this.#number.value.trim(), numberId, at, asker };
  }

  #moment(): HTMLElement {
    for (const input of [this.#day, this.#time]) {
      input.setAttribute('aria-describedby', 'moment-problem');
      input.addEventListener('input', () => {
        this.#isNow = false;
        this.#complainOfMoment(undefined, '');
      });
    }
    return el(
      'div',
      { class: 'labelled', role: 'group', 'aria-labelledby': 'moment-label' },
      el(
        'div',
        { class: 'caption' },
        el('span', { class: 'label', id: 'moment-label' }, say.moment),
        button(say.now, { class: 'link' }, () => this.#writeNow()),
      ),
      el('div', { class: 'moment' }, this.#day, this.#time),
      el('p', { class: 'help' }, say.timeZone(this.#zone)),
      this.#problem,
    );
  }

  #writeNow(): void {
    this.#isNow = true;
    const { year, month, day, minuteOfDay } = wallTimeAt(this.#clock(), this.#zone);
    this.#day.value = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
    this.#time.value = formatMinuteOfDay(minuteOfDay);
    this.#complainOfMoment(undefined, '');
  }

  #readMoment(): EpochSeconds | undefined {
    const [year = 0, month = 0, day = 0] = this.#day.value.split('-').map(Number);
    const minuteOfDay = readMinuteOfDay(this.#time.value);
    if (day === 0) return this.#complainOfMoment(this.#day, say.noDay);
    if (minuteOfDay === undefined) return this.#complainOfMoment(this.#time, say.noTime);
    return momentOf({ year, month, day, minuteOfDay, second: 0 }, this.#zone, 'first');
  }

  #complainOfMoment(at: HTMLInputElement | undefined, sentence: string): undefined {
    this.#problem.textContent = sentence;
    for (const input of [this.#day, this.#time]) {
      if (input === at) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
    at?.focus();
  }
}
