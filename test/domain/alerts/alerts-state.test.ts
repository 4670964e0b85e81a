import fc from 'fast-check';
import {
  type AlertsState,
  type Breach,
  packAlerts,
  parseAlertsState,
  tellings,
} from '../../../src/domain/alerts/alerts-state';
import { mostRules } from '../../../src/domain/alerts/parse-rules';
import { mostMessagesAnHour } from '../../../src/domain/alerts/plan-messages';

const breach = fc.record<Breach>({
  since: fc.integer({ min: 0, max: 4_000_000_000 }),
  told: fc.constantFrom(...tellings),
  isHeld: fc.boolean(),
  by: fc.string({ unit: 'binary', maxLength: 70 }),
  outcome: fc.string({ unit: 'binary', maxLength: 70 }),
});
const key = fc.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{8}$/);
const state: fc.Arbitrary<AlertsState> = fc.record({
  breaches: fc.dictionary(key, breach, { maxKeys: mostRules }),
  sentAt: fc.array(fc.integer({ min: 0, max: 4_000_000_000 }), { maxLength: mostMessagesAnHour }),
  held: fc.nat(1000),
});

test('whatever is remembered fits a property of 8,066 bytes, and what counts comes back', () => {
  fc.assert(
    fc.property(state, (some) => {
      const text = packAlerts(some);
      expect(Buffer.byteLength(text)).toBeLessThan(8_066);
      const { breaches, ...rest } = parseAlertsState(text);
      expect(rest).toEqual({ sentAt: some.sentAt, held: some.held });
      const essence = (all: AlertsState['breaches']) =>
        Object.entries(all).map(([name, { since, told, isHeld }]) => [name, since, told, isHeld]);
      expect(essence(breaches)).toEqual(essence(some.breaches));
      expect(packAlerts(parseAlertsState(text))).toBe(text);
    }),
  );
});

test('fifty breaches with the longest names fit', () => {
  const breaches = Object.fromEntries(
    Array.from({ length: mostRules }, (_, at) => [
      `ffffff${String(at).padStart(2, '0')}-ffffffff`,
      {
        since: 1_790_000_000,
        told: 'failed',
        isHeld: true,
        by: '𝔄'.repeat(99),
        outcome: 'é'.repeat(99),
      },
    ]),
  ) as AlertsState['breaches'];
  const sentAt = Array(mostMessagesAnHour).fill(1_790_000_000);
  expect(packAlerts({ breaches, sentAt, held: 999 }).length).toBeLessThan(8_000);
});

test.each([undefined, '', 'x', '[]', '{"b":{"k":7}}', '{"b":[],"s":7,"h":-1}'])(
  '%j is forgotten',
  (text) => expect(parseAlertsState(text)).toEqual({ breaches: {}, sentAt: [], held: 0 }),
);
