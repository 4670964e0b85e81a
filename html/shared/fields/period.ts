import { momentsIn } from '../../../src/domain/results/moments';
import {
  type DayRange,
  dayRangeOf,
  lastMinute,
  type Period,
  type Preset,
  periodOf,
  presetDays,
  presets,
} from '../../../src/domain/results/period';
import { wallTimeAt } from '../../../src/domain/results/wall-time';
import { formatMinuteOfDay, readMinuteOfDay } from '../../../src/domain/settings/business-hours';
import { texts } from '../../../src/domain/texts/texts';
import type { EpochSeconds } from '../../../src/domain/time/units';
import { button, el } from '../dom';
import { daysBox } from './days';

const say = texts.search;

type Read =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly problem: string; readonly at: HTMLInputElement };

/** When the calls started: days and times of the spreadsheet's time zone, the last day included. */
export class PeriodField {
  readonly element: HTMLElement;
  readonly #onChange: () => void;
  readonly #zone: string;
  readonly #now: () => EpochSeconds;
  readonly #days: ReturnType<typeof daysBox>;
  readonly #from = timeBox('period-from', say.fromTime);
  readonly #to = timeBox('period-to', say.toTime);
  readonly #chosen = el('p', { class: 'chosen', id: 'period-chosen', 'aria-live': 'polite' });
  readonly #problem = el('p', { class: 'problem', id: 'period-problem', role: 'alert' });
  #preset: Preset | undefined;

  /** @param onChange - Something else is chosen, or nothing. */
  constructor(zone: string, now: () => EpochSeconds, onChange: () => void = () => {}) {
    this.#onChange = onChange;
    this.#zone = zone;
    this.#now = now;
    const words = { label: say.days, placeholder: say.daysPlaceholder };
    const facts = { words, today: wallTimeAt(now(), zone) };
    this.#days = daysBox('period', facts, () => this.#changed());
    const inputs = [this.#days.input, this.#from, this.#to];
    for (const input of inputs)
      input.setAttribute('aria-describedby', 'period-problem period-chosen');
    for (const time of [this.#from, this.#to])
      time.addEventListener('input', () => this.#changed());
    this.element = el(
      'div',
      { class: 'field', role: 'group', 'aria-labelledby': 'period-label' },
      el('label', { id: 'period-label', class: 'label', for: 'period' }, say.period),
      this.#presets(),
      this.#days.element,
      this.#times(),
      this.#problem,
      this.#chosen,
      el('p', { class: 'help' }, say.timeZone(zone)),
    );
    this.write(undefined);
  }

  focus(): void {
    this.#days.input.focus();
  }

  /** What was chosen; when that is no period, a sentence stands at the field. */
  read(): Period | undefined {
    const read = this.#read();
    this.#show(read.ok ? undefined : read);
    return read.ok ? read.period : undefined;
  }

  /** Goes to the box that is wrong. */
  focusProblem(): void {
    const read = this.#read();
    if (!read.ok) read.at.focus();
  }

  /** @param period - `undefined`: none is chosen; the times are those of whole days. */
  write(period: Period | undefined): void {
    this.#fill(period && dayRangeOf(period, this.#zone));
  }

  /** The chip whose days stand there; `undefined` once somebody has changed them. */
  get preset(): Preset | undefined {
    return this.#preset;
  }

  /** Whole days that are often wanted, as the chips offer them. */
  choose(preset: Preset): void {
    const days = presetDays(preset, wallTimeAt(this.#now(), this.#zone));
    this.#fill({ ...days, fromMinute: 0, toMinute: lastMinute });
    this.#preset = preset;
  }

  #fill(range: DayRange | undefined): void {
    this.#days.write(range);
    this.#from.value = formatMinuteOfDay(range?.fromMinute ?? 0);
    this.#to.value = formatMinuteOfDay(range?.toMinute ?? lastMinute);
    this.#changed();
  }

  /** Writes the period out; what is wrong is said when somebody searches. */
  #changed(): void {
    this.#preset = undefined;
    this.#show(undefined);
    const read = this.#read();
    const { span } = momentsIn(this.#zone);
    this.#chosen.textContent = read.ok ? span(read.period.from, read.period.to) : '';
    this.#onChange();
  }

  #show(wrong: Extract<Read, { ok: false }> | undefined): void {
    this.#problem.textContent = wrong?.problem ?? '';
    for (const input of [this.#days.input, this.#from, this.#to]) {
      input.setAttribute('aria-invalid', String(input === wrong?.at));
    }
  }

  #read(): Read {
    const { first, last, unreadable } = this.#days.read();
    const days = this.#days.input;
    if (unreadable !== undefined) return no(say.unreadableDays(unreadable), days);
    if (first === undefined) return no(say.noPeriod, days);
    if (last === undefined) return no(say.noLastDay, days);
    const [fromMinute, toMinute] = [this.#from, this.#to].map((box) => readMinuteOfDay(box.value));
    if (fromMinute === undefined) return no(say.noTimes, this.#from);
    if (toMinute === undefined) return no(say.noTimes, this.#to);
    const period = periodOf({ first, last, fromMinute, toMinute }, this.#zone);
    return period.from > period.to ? no(say.wrongOrder, this.#to) : { ok: true, period };
  }

  #presets(): HTMLElement {
    const chips = presets.map((preset) =>
      button(say.presets[preset], { class: 'chip' }, () => this.choose(preset)),
    );
    return el('div', { class: 'chips', role: 'group', 'aria-label': say.presetsLabel }, ...chips);
  }

  #times(): HTMLElement {
    return el('div', { class: 'times' }, say.from, this.#from, say.to, this.#to);
  }
}

const no = (problem: string, at: HTMLInputElement): Read => ({ ok: false, problem, at });

const timeBox = (id: string, label: string): HTMLInputElement =>
  el('input', { type: 'time', id, 'aria-label': label });
