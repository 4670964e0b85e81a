import flatpickr from 'flatpickr';
import type { Day } from '../../../src/domain/results/wall-time';
import { el } from '../dom';
import type { OnInput } from './control';

/** The first and the last day somebody chose, as far as they did. */
export interface ChosenDays {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** What stands in the box though it is no date. */
  readonly unreadable: string | undefined;
}

/** The words of a range of days. */
export interface DaysWords {
  readonly label: string;
  readonly placeholder: string;
}

/** A range of days: typed as `2026-11-16 to 2026-11-20`, or chosen in a calendar. */
export interface DaysBox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  read(): ChosenDays;
  write(days: { readonly first: Day; readonly last: Day } | undefined): void;
}

/**
 * A box for a range of days. A click or the arrow down opens the calendar, where arrows and Enter
 * choose; Escape closes it.
 *
 * @param today - In the time zone that is searched in, which need not be this browser's.
 */
export function daysBox(
  id: string,
  facts: { readonly words: DaysWords; readonly today: Day },
  onInput: OnInput,
): DaysBox {
  const { words, today } = facts;
  const input = el('input', { id, type: 'text', autocomplete: 'off', 'aria-haspopup': 'dialog' });
  const element = el('div', { class: 'days-box' }, input);
  const picker = flatpickr(input, {
    mode: 'range',
    dateFormat: 'Y-m-d',
    ariaDateFormat: 'l, j F Y',
    allowInput: true,
    // the box has the focus when the form opens or something is wrong; a calendar would cover it
    clickOpens: false,
    disableMobile: true,
    static: true,
    monthSelectorType: 'static',
    locale: { firstDayOfWeek: 1 },
    now: dateOf(today),
    errorHandler: () => {},
    onChange: onInput,
    onClose: (dates, _, self) => {
      // flatpickr forgets a range of one day when the focus leaves it; people want to see what is missing
      if (dates.length === 1) queueMicrotask(() => self.setDate(dates));
    },
  });
  input.placeholder = words.placeholder;
  input.setAttribute('aria-label', words.label);
  picker.calendarContainer.setAttribute('role', 'dialog');
  picker.calendarContainer.setAttribute('aria-label', words.label);
  input.addEventListener('click', () => picker.open());
  input.addEventListener('input', onInput);
  element.addEventListener('keydown', (event) => steer(event, picker), true);
  return {
    element,
    input,
    read: () => {
      acceptTyped(picker);
      return readDays(picker);
    },
    write: (days) => {
      if (days) picker.setDate([dateOf(days.first), dateOf(days.last)]);
      else picker.clear(false);
    },
  };
}

/** Keys that flatpickr leaves alone while its box can be typed into. */
function steer(event: KeyboardEvent, picker: flatpickr.Instance): void {
  if (event.target !== picker.input) return;
  if (event.key === 'ArrowDown') {
    picker.open();
    const days = picker.calendarContainer;
    const chosen = days.querySelector<HTMLElement>('.flatpickr-day.selected, .flatpickr-day.today');
    (chosen ?? days.querySelector<HTMLElement>('.flatpickr-day:not(.prevMonthDay)'))?.focus();
  } else if (event.key === 'Escape' && picker.isOpen) {
    picker.close();
  } else if (event.key === 'Enter') {
    acceptTyped(picker);
    picker.close();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

/** Takes what was typed as days, unless it is what was chosen already or cannot be read. */
function acceptTyped(picker: flatpickr.Instance): void {
  const days = readTyped(picker.input.value);
  if (days) picker.setDate(days.map(dateOf), true);
}

const written = /(\d{4})-(\d{1,2})-(\d{1,2})/g;

/** One or two days such as `2026-11-16 to 2026-11-20`. */
function readTyped(text: string): readonly Day[] | undefined {
  const days = [...text.matchAll(written)].map(([, year, month, day]) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day),
  }));
  const rest = text.replace(written, '').trim();
  const isRange = days.length === 1 || (days.length === 2 && /^(to|-|–)$/.test(rest));
  return isRange && days.every(exists) ? days : undefined;
}

const exists = ({ month, day, year }: Day): boolean => {
  const date = dateOf({ year, month, day });
  return date.getMonth() === month - 1 && date.getDate() === day;
};

function readDays(picker: flatpickr.Instance): ChosenDays {
  const text = picker.input.value.trim();
  if (text !== '' && readTyped(text) === undefined) {
    return { first: undefined, last: undefined, unreadable: text };
  }
  const [first, last] = text === '' ? [] : picker.selectedDates;
  return { first: first && dayOf(first), last: last && dayOf(last), unreadable: undefined };
}

/** The calendar counts in days of this browser; only their year, month and day mean anything. */
const dateOf = ({ year, month, day }: Day): Date => new Date(year, month - 1, day);
const dayOf = (date: Date): Day => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
});
