import fc from 'fast-check';
import { formatDate } from '../../../host/engine/prelude/utilities/format-date';
import { parseDate } from '../../../host/engine/prelude/utilities/parse-date';

/** Sunday 2026-03-01 05:06:07.089 UTC. */
const SUNDAY = Date.parse('2026-03-01T05:06:07.089Z');

it.each([
  ['yyyy-MM-dd', 'UTC', '2026-03-01'],
  ['yy/M/d', 'UTC', '26/3/1'],
  ['HH:mm:ss.SSS', 'UTC', '05:06:07.089'],
  ['H:m:s', 'UTC', '5:6:7'],
  ['h:mm a', 'UTC', '5:06 AM'],
  ['hh a', 'Asia/Tokyo', '02 PM'],
  ['k K', 'UTC', '5 5'],
  ['kk KK', 'Etc/GMT+5', '24 00'],
  ['EEE EEEE', 'UTC', 'Sun Sunday'],
  ['MMM MMMM', 'UTC', 'Mar March'],
  ['u', 'UTC', '7'],
  ['D', 'UTC', '60'],
  ['F W w', 'UTC', '1 1 10'],
  ['Y', 'UTC', '2026'],
  ['Z', 'America/New_York', '-0500'],
  ['X XX XXX', 'Europe/Paris', '+01 +0100 +01:00'],
  ['XXX', 'UTC', 'Z'],
  ['XXX', 'Asia/Kolkata', '+05:30'],
  ['z', 'UTC', 'UTC'],
  ['G', 'UTC', 'AD'],
  ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'UTC', '2026-03-01T05:06:07Z'],
  ["h 'o''clock'", 'UTC', "5 o'clock"],
  ["''yy", 'UTC', "'26"],
  ['dd.MM.yyyy HH:mm', 'Europe/Paris', '01.03.2026 06:06'],
  ['HH:mm', 'GMT+2', '07:06'],
  ['HH:mm', 'GMT-03:30', '01:36'],
  ['yyyy-MM-dd', 'Pacific/Kiritimati', '2026-03-01'],
])('%s in %s is %s', (pattern, timeZone, expected) => {
  expect(formatDate(SUNDAY, timeZone, pattern)).toBe(expected);
});

it.each([
  ['2026-07-01T12:00:00Z', '14:00 +0200'],
  ['2026-03-29T00:59:59Z', '01:59 +0100'],
  ['2026-03-29T01:00:00Z', '03:00 +0200'],
  ['2026-10-25T00:30:00Z', '02:30 +0200'],
  ['2026-10-25T01:30:00Z', '02:30 +0100'],
])('Paris at %s shows %s', (moment, expected) => {
  expect(formatDate(Date.parse(moment), 'Europe/Paris', 'HH:mm Z')).toBe(expected);
});

it.each([
  ['yyyy-bb', "Illegal pattern character 'b'"],
  ['Q', "Illegal pattern character 'Q'"],
])('%s is no pattern', (pattern, message) => {
  expect(() => formatDate(0, 'UTC', pattern)).toThrow(message);
});

it('a zone that does not exist is refused', () => {
  expect(() => formatDate(0, 'Mars/Base', 'yyyy')).toThrow('Invalid argument: timeZone');
});

it.each([
  ['2026-03-01 05:06', 'Europe/Paris', 'yyyy-MM-dd HH:mm', '2026-03-01T04:06:00.000Z'],
  ['1.3.26 5:06 PM', 'UTC', 'd.M.yy h:mm a', '2026-03-01T17:06:00.000Z'],
  ['March 1, 2026', 'UTC', 'MMMM d, yyyy', '2026-03-01T00:00:00.000Z'],
  ['2026-03-01T05:06:07+02:00', 'UTC', "yyyy-MM-dd'T'HH:mm:ssX", '2026-03-01T03:06:07.000Z'],
  ['12:30 AM', 'UTC', 'h:mm a', '1970-01-01T00:30:00.000Z'],
])('%s in %s by %s is %s', (text, timeZone, pattern, expected) => {
  expect(parseDate(text, timeZone, pattern).toISOString()).toBe(expected);
});

it('text that does not fit the pattern is refused', () => {
  expect(() => parseDate('soon', 'UTC', 'yyyy')).toThrow('Unparseable date: "soon"');
});

it('what is formatted with its offset is parsed back', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Paris', 'America/St_Johns', 'Asia/Kathmandu');
  const pattern = "yyyy-MM-dd'T'HH:mm:ss.SSSZ";
  const moments = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2090, 0) });
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      const text = formatDate(moment, zone, pattern);
      expect(parseDate(text, 'UTC', pattern).getTime()).toBe(moment);
    }),
    { numRuns: 300 },
  );
});
