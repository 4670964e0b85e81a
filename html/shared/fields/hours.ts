import {
  type BusinessHours,
  formatMinuteOfDay,
  readMinuteOfDay,
  type Weekday,
  weekdays,
} from '../../../src/domain/settings/business-hours';
import { el } from '../dom';
import type { Control, OnInput } from './control';

/** The words of a control for hours. */
export interface HoursWords {
  readonly from: string;
  readonly to: string;
  /** Days in full. */
  readonly dayNames: Readonly<Record<Weekday, string>>;
  /** The same days, from Monday on, as short as seven side by side must be. */
  readonly shortDays: readonly string[];
}

/** Days of the week, and from when to when. */
export function hoursControl(
  id: string,
  words: HoursWords,
  onInput: OnInput,
): Control<BusinessHours> {
  const days = weekdays.map((day) => {
    const label = words.dayNames[day];
    return el('input', { type: 'checkbox', value: day, 'aria-label': label });
  });
  const from = el('input', { type: 'time', id: `${id}-from` });
  const to = el('input', { type: 'time', id: `${id}-to` });
  const inputs = [...days, from, to];
  for (const input of inputs) input.addEventListener('input', onInput);
  return {
    element: el(
      'div',
      { class: 'hours' },
      el(
        'div',
        { class: 'days' },
        ...days.map((day, at) => asPill(day, words.shortDays[at] ?? '')),
      ),
      el(
        'div',
        { class: 'times' },
        el('label', { for: from.id }, words.from),
        from,
        el('label', { for: to.id }, words.to),
        to,
      ),
    ),
    inputs,
    isGroup: true,
    read: () => {
      const [fromMinute, toMinute] = [readMinuteOfDay(from.value), readMinuteOfDay(to.value)];
      if (fromMinute === undefined || toMinute === undefined) return undefined;
      const chosen = days.filter((day) => day.checked).map((day) => day.value as Weekday);
      return { days: chosen, fromMinute, toMinute };
    },
    write: (hours) => {
      for (const day of days) day.checked = hours.days.includes(day.value as Weekday);
      from.value = formatMinuteOfDay(hours.fromMinute);
      to.value = formatMinuteOfDay(hours.toMinute);
    },
    focus: () => days[0]?.focus(),
  };
}

const asPill = (day: HTMLInputElement, name: string): HTMLElement =>
  el('label', { class: 'day' }, day, el('span', {}, name));
