import { CallLog } from '../../../simulator/floor/call-log';
import { Random } from '../../../simulator/random';

const begin = (startedAt: number) => ({
  direction: 'inbound' as const,
  phase: 'welcome' as const,
  numberId: 1,
  externalNumber: undefined,
  contactId: undefined,
  startedAt,
});

test('ids rise with the start times, and calls are found by id and by start', () => {
  const log = new CallLog(new Random(1));
  const calls = [5, 5, 9].map((at) => log.add(begin(at)));
  expect(log.all.map(({ id }) => id)).toEqual(calls.map(({ id }) => id).sort((a, b) => a - b));
  expect(log.find(calls[1]?.id ?? 0)).toBe(calls[1]);
  expect(log.since(6)).toEqual([calls[2]]);
  expect(log.since(5)).toEqual(calls);
});

test('a call cannot begin before the newest', () => {
  const log = new CallLog(new Random(1));
  log.add(begin(5));
  expect(() => log.add(begin(4))).toThrow('Calls begin in order.');
});

test('accounts of one seed that open one after the other give no id twice', () => {
  const idsOf = (start: number): number[] => {
    const log = new CallLog(new Random(1), start);
    return Array.from({ length: 500 }, () => log.nextId());
  };
  const [first, second] = [idsOf(1_795_168_800), idsOf(1_795_168_838)];
  expect(first.filter((id) => second.includes(id))).toEqual([]);
});
