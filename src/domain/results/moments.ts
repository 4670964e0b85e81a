import { localeTags } from '../texts/language';
import { spokenLanguage } from '../texts/spoken';
import { texts } from '../texts/texts';
import type { EpochSeconds } from '../time/units';

/** How moments are told in one time zone. */
export interface Moments {
  /** `Fri 20 Nov 2026, 14:03:22`, in French `ven. 20 nov. 2026, 14:03:22` */
  readonly full: (at: EpochSeconds) => string;
  /** `14:03` */
  readonly hourAndMinute: (at: EpochSeconds) => string;
  /** `Fri 20 Nov 2026, 14:03 to 15:00`, or to another day */
  readonly span: (from: EpochSeconds, to: EpochSeconds) => string;
}

/**
 * Makes the functions once for many moments: making one costs more than using it.
 *
 * @param timeZone - IANA name.
 * @throws {RangeError} When the time zone is not known.
 */
export function momentsIn(timeZone: string): Moments {
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const day = format(timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const seconds = format(timeZone, { ...time, second: '2-digit' });
  const hourAndMinute = format(timeZone, time);
  // en-GB puts a comma after the weekday
  const plainDay = (at: EpochSeconds): string => day(at).replace(',', '');
  const minute = (at: EpochSeconds): string => `${plainDay(at)}, ${hourAndMinute(at)}`;
  return {
    full: (at) => `${plainDay(at)}, ${seconds(at)}`,
    hourAndMinute,
    span: (from, to) => {
      const end = plainDay(from) === plainDay(to) ? hourAndMinute(to) : minute(to);
      return texts.callCard.span(minute(from), end);
    },
  };
}

function format(timeZone: string, options: Intl.DateTimeFormatOptions) {
  const made = new Intl.DateTimeFormat(localeTags[spokenLanguage()], {
    ...options,
    timeZone,
    hourCycle: 'h23',
  });
  return (at: EpochSeconds): string => made.format(new Date(at * 1000));
}
