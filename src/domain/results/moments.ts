import { localeTags } from '../texts/language';
import { spokenLanguage } from '../texts/spoken';
import { texts } from '../texts/texts';
import { dateTimeFormat } from '../time/format';
import { tellDay } from '../time/tell';
import type { EpochSeconds } from '../time/units';

/** How moments are told in one time zone. */
export interface Moments {
  /** `Fri 2026-11-20, 14:03:22`, in French `ven. 20/11/2026, 14:03:22` */
  readonly full: (at: EpochSeconds) => string;
  /** `14:03` */
  readonly hourAndMinute: (at: EpochSeconds) => string;
  /** `Fri 2026-11-20, 14:03 to 15:00`, or to another day */
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
  const weekday = format(timeZone, { weekday: 'short' });
  const digits = dateTimeFormat(timeZone);
  const seconds = format(timeZone, { ...time, second: '2-digit' });
  const hourAndMinute = format(timeZone, time);
  // as days are written wherever they are typed
  const day = (at: EpochSeconds): string => `${weekday(at)} ${tellDay(digits(at).slice(0, 10))}`;
  const minute = (at: EpochSeconds): string => `${day(at)}, ${hourAndMinute(at)}`;
  return {
    full: (at) => `${day(at)}, ${seconds(at)}`,
    hourAndMinute,
    span: (from, to) => {
      const end = day(from) === day(to) ? hourAndMinute(to) : minute(to);
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
