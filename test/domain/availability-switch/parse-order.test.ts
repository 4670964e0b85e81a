import {
  parseSwitchOrder,
  parseUserIds,
} from '../../../src/domain/availability-switch/parse-order';

const step = { userId: 1, expected: { setting: 'available' }, target: { setting: 'unavailable' } };

test('an order is read; what is not part of it is left out', () => {
  const order = {
    steps: [{ ...step, name: 'Ana', target: { setting: 'unavailable', reason: 'on_a_break' } }],
  };
  expect(parseSwitchOrder(order)).toEqual({
    steps: [{ ...step, target: { setting: 'unavailable', reason: 'on_a_break' } }],
    isUndo: false,
  });
  expect(parseSwitchOrder({ steps: [step], isUndo: true }).isUndo).toBe(true);
});

test.each([
  [undefined],
  [{}],
  [{ steps: [] }],
  [{ steps: [{ ...step, userId: '1' }] }],
  [{ steps: [{ ...step, target: { setting: 'custom' } }] }],
  [{ steps: [{ ...step, target: undefined }] }],
  [{ steps: Array.from({ length: 51 }, () => step) }],
])('%j is no order', (order) => {
  expect(() => parseSwitchOrder(order)).toThrow(RangeError);
});

test('ids are read, each once', () => {
  expect(parseUserIds([3, 1, 3])).toEqual([3, 1]);
});

test.each([[undefined], [[]], ['12'], [[0]], [[1.5]], [['1']], [{ length: 1 }]])(
  '%j are no ids',
  (ids) => {
    expect(() => parseUserIds(ids)).toThrow(RangeError);
  },
);
