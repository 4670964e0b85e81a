import flatpickr from 'flatpickr';
import { French } from 'flatpickr/dist/l10n/fr.js';
import type { Day } from '../../../src/domain/results/wall-time';
import type { Language } from '../../../src/domain/texts/language';
import { spokenLanguage } from '../../../src/domain/texts/spoken';
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

/** A range of days: typed as `2026-11-16 to 2026-11-20`, in French `16/11/2026 au 20/11/2026`, or chosen in a calendar. */
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
  const { dateFormat, ariaDateFormat, locale } = habits[spokenLanguage()];
  const picker = flatpickr(input, {
    mode: 'range',
    dateFormat,
    ariaDateFormat,
    // the box has the focus when the form opens or something is wrong; a calendar would cover it
    clickOpens: false,
    disableMobile: true,
    static: true,
    animate: false,
    monthSelectorType: 'static',
    locale,
    now: dateOf(today),
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
  letType(input, picker, onInput);
  return {
    element,
    input,
    read: () => readDays(picker),
    write: (days) => {
      if (days) picker.setDate([dateOf(days.first), dateOf(days.last)]);
      else picker.clear(false);
    },
  };
}

/** How days are written. */
const habits: Readonly<Record<Language, Habits>> = {
  en: { dateFormat: 'Y-m-d', ariaDateFormat: 'l, j F Y', locale: { firstDayOfWeek: 1 } },
  fr: { dateFormat: 'd/m/Y', ariaDateFormat: 'l j F Y', locale: French },
};

type Habits = Required<Pick<flatpickr.Options.Options, 'dateFormat' | 'ariaDateFormat' | 'locale'>>;

/** flatpickr's own way of being typed into forgets what it cannot read when the focus leaves. */
function letType(input: HTMLInputElement, picker: flatpickr.Instance, onInput: OnInput): void {
  input.readOnly = false;
  input.addEventListener('click', () => open(picker));
  input.addEventListener('change', () => acceptTyped(picker));
  input.addEventListener('input', (event) => {
    // flatpickr sends such events of its own when a day is chosen
    if (!event.isTrusted) return;
    picker.close();
    onInput();
  });
  // before flatpickr, which would take arrows, Enter and Backspace for its own
  input.parentElement?.addEventListener('keydown', (event) => steer(event, picker), true);
}

/** What keys do in the box. In the calendar they do what flatpickr says. */
function steer(event: KeyboardEvent, picker: flatpickr.Instance): void {
  if (event.target !== picker.input) return;
  event.stopPropagation();
  if (event.key === 'ArrowDown') {
    open(picker);
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
}

function open(picker: flatpickr.Instance): void {
  acceptTyped(picker);
  picker.open();
}

/** Shows in the calendar what was typed; what cannot be read stays where it is. */
function acceptTyped(picker: flatpickr.Instance): void {
  const { first, last } = readDays(picker);
  if (!first || !last) return;
  const [start, end] = [dateOf(first), dateOf(last)];
  const [shownStart, shownEnd] = picker.selectedDates;
  // drawing the calendar again would take the focus from a day in it
  if (shownStart?.getTime() === start.getTime() && shownEnd?.getTime() === end.getTime()) return;
  picker.setDate([start, end]);
}

/** Days as either language writes them: nobody writes the year first and means the day. */
const written = /(\d{4})-(\d{1,2})-(\d{1,2})/g;
const writtenInFrench = /(\d{1,2})\/(\d{1,2})\/(\d{4})/g;

/** One or two days such as `2026-11-16 to 2026-11-20` or `16/11/2026 au 20/11/2026`. */
function readTyped(typed: string): readonly Day[] | undefined {
  const text = spokenLanguage() === 'fr' ? typed.replace(writtenInFrench, '$3-$2-$1') : typed;
  const days = [...text.matchAll(written)].map(([, year, month, day]) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day),
  }));
  const rest = text.replace(written, '').trim();
  const isRange = days.length === 1 || (days.length === 2 && /^(to|au|à|-|–)$/.test(rest));
  return isRange && days.every(exists) ? days : undefined;
}

const exists = ({ month, day, year }: Day): boolean => {
  const date = dateOf({ year, month, day });
  return date.getMonth() === month - 1 && date.getDate() === day;
};

function readDays({ input, selectedDates, formatDate, config }: flatpickr.Instance): ChosenDays {
  const text = input.value.trim();
  const days = text === '' ? [] : readTyped(text);
  if (days === undefined) return { first: undefined, last: undefined, unreadable: text };
  const [first, last = first] = days;
  // one day in the box is a range of that day, unless it is an end whose other is still to be chosen
  const [one, other] = selectedDates;
  const isOneEnd = one && !other && formatDate(one, config.dateFormat) === text;
  return { first, last: isOneEnd ? undefined : last, unreadable: undefined };
}

/** The calendar counts in days of this browser; only their year, month and day mean anything. */
const dateOf = ({ year, month, day }: Day): Date => new Date(year, month - 1, day);
