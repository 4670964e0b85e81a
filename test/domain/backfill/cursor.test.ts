import {
  type BackfillCursor,
  readBackfillCursor,
  startCursor,
  writeBackfillCursor,
} from '../../../src/domain/backfill/cursor';
import { startPosition } from '../../../src/domain/search/cursor';
import { now } from '../../builders/now';

const period = { from: now - 1000, to: now };
const begun = startCursor(period, true);

test.each<[string, BackfillCursor]>([
  ['a new one', begun],
  ['one on its way', { ...begun, counts: { added: 3, there: 2, open: 1 } }],
  ['one that has read everything', { ...begun, position: undefined }],
])('%s is read back as it was written', (_, cursor) => {
  expect(readBackfillCursor(writeBackfillCursor(cursor))).toEqual(cursor);
});

test('however many calls one second held, it fits into a property', () => {
  const known = Array.from({ length: 5_000 }, (_, index) => 1e12 + index);
  const position = { ...startPosition(period.from, period.to), known };
  const text = writeBackfillCursor({ ...begun, position });
  expect(text.length).toBeLessThan(6_000);
  expect(readBackfillCursor(text)?.position?.known).toHaveLength(300);
});

test.each([
  [''],
  ['{}'],
  ['null'],
  ['{"period":{"from":1}}'],
  [writeBackfillCursor(begun).replace('"page":1', '"page":0')],
])('%s is no cursor', (text) => {
  expect(readBackfillCursor(text)).toBeUndefined();
});
