import fc from 'fast-check';
import { SerialZone, serialOfDate } from '../../../host/workbook/serial';

describe('day numbers', () => {
  it.each([
    ['UTC', '2024-01-02T00:00:00Z', 45_293],
    ['Europe/Paris', '2024-01-01T23:00:00Z', 45_293],
    ['Europe/Paris', '2024-07-01T22:00:00Z', 45_475],
    ['America/New_York', '2024-01-02T17:00:00Z', 45_293.5],
    ['Asia/Kolkata', '2024-01-01T18:30:00Z', 45_293],
  ])('in %s, %s is day %p', (zone, instant, serial) => {
    expect(new SerialZone(zone).serialOf(Date.parse(instant))).toBeCloseTo(serial, 9);
  });

  it('knows the calendar', () => {
    expect(serialOfDate(1899, 12, 30)).toBe(0);
    expect(serialOfDate(2024, 1, 2)).toBe(45_293);
  });

  it('an instant survives the way there and back, but for the hour that comes twice', () => {
    const zone = new SerialZone('Europe/Paris');
    const instants = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2037, 11, 31) });
    fc.assert(
      fc.property(instants, (instant) => {
        const back = zone.instantOf(zone.serialOf(instant));
        const isRepeatedHour = zone.serialOf(back) === zone.serialOf(instant);
        expect(back === instant || isRepeatedHour).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a zone that nobody knows', () => {
    expect(() => new SerialZone('Mars/Olympus')).toThrow(RangeError);
  });
});
