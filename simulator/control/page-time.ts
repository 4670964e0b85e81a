import type { EpochSeconds } from '../account/model';
import type { Floor } from '../floor/floor';

/** The zone in which times are shown to people: that of the company's first number. */
const zoneOf = ({ account }: Floor): string => account.numbers[0]?.timeZone ?? 'Etc/UTC';

/** `10:02:40` in the company's zone. */
export const timeOf = (floor: Floor, at: EpochSeconds): string =>
  new Date(at * 1000).toLocaleTimeString('en-GB', { timeZone: zoneOf(floor) });

/** `2026-11-20, 10:02:40 (Europe/Paris)`. */
export function dateAndTimeOf(floor: Floor, at: EpochSeconds): string {
  const zone = zoneOf(floor);
  const day = new Date(at * 1000).toLocaleDateString('sv-SE', { timeZone: zone });
  return `${day}, ${timeOf(floor, at)} (${zone})`;
}
