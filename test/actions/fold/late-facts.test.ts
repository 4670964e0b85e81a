import { writeLateFacts } from '../../../src/actions/fold/late-facts';
import type { World } from '../../../src/actions/world';
import type { CallEvent } from '../../../src/domain/calls/call-event';
import { anAnsweredCall } from '../../builders/calls';

test('calls that are not among the last of the log are searched for, five a run; the others are left', () => {
  const ids = [1, 2, 3, 4, 5, 6, 7, 8];
  const searched: string[] = [];
  const world = {
    saved: {},
    logBook: { current: () => ({ count: () => 0, column: () => [] }) },
    tables: {
      amend: (_: string, { reads }: { reads: string }) => {
        searched.push(reads);
        return true;
      },
    },
    clock: { now: () => 1_763_632_805, timeZone: () => 'UTC' },
  } as unknown as World;
  const event = (id: number): CallEvent => ({
    ...{ name: 'call.tagged', at: 1_763_632_800 },
    call: anAnsweredCall({ id, status: 'done' }),
  });
  const { left } = writeLateFacts(world, new Map(ids.map((id) => [id, [event(id)]])));
  expect(searched).toEqual(['1', '2', '3', '4', '5']);
  expect(left).toEqual(new Set([6, 7, 8]));
});
