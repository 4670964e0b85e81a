import type { Gap } from '../sync/coverage';
import { formatMoment } from '../time/format';
import type { EpochSeconds } from '../time/units';
import { texts } from './texts';

/**
 * Which calls the log will never have, in words.
 *
 * @param timeZone - IANA name; the moments are told in it.
 */
export const explainGap = ({ from, to }: Gap, now: EpochSeconds, timeZone: string): string =>
  texts.runs.gap(formatMoment(from, now, timeZone), formatMoment(to, now, timeZone));
