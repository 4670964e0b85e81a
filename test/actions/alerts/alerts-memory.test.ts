import {
  type AlertsMemory,
  alertsMemoryText,
  isSheetDue,
  recallAlerts,
} from '../../../src/actions/alerts/alerts-memory';

const memory: AlertsMemory = { rules: [], readAt: 1000, pending: { key: 900 }, timeZone: 'UTC' };
const text = alertsMemoryText(memory, 1000);

test('what a run leaves comes back, until it is too old', () => {
  expect(recallAlerts(text, 1060)).toEqual(memory);
  expect(recallAlerts(text, 1000 + 6 * 3600)).toBeUndefined();
});

test.each([undefined, '', 'x', '1000|{}', '1000|7', '1000|null', '1000|{"rules":{},"readAt":1}'])(
  '%j is nothing an earlier run left',
  (other) => expect(recallAlerts(other, 1060)).toBeUndefined(),
);

test('the sheet is read when nothing is known of it, and every other minute', () => {
  expect(isSheetDue(undefined, 1000)).toBe(true);
  expect(isSheetDue(memory, 1060)).toBe(false);
  expect(isSheetDue(memory, 1120)).toBe(true);
});
