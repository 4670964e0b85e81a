import { readInbox } from '../../../src/actions/fold/read-inbox';
import { settleInbox } from '../../../src/actions/fold/settle-inbox';
import type { World } from '../../../src/actions/world';
import { inboxRow } from '../../../src/domain/inbox/inbox-row';
import type { Row } from '../../../src/domain/sheets/headers';

const delivery = (callId: number): Row =>
  inboxRow({
    ...{ receivedAt: 1_763_632_805, version: '1.2.3', key: `key ${callId}`, event: 'call.tagged' },
    ...{ callId, json: '{}' },
  });

/** An Inbox with a delivery of each call, and properties with one of others. */
function aWorld({ inSheet, spooled }: Readonly<Record<'inSheet' | 'spooled', readonly number[]>>) {
  let rows = inSheet.map(delivery);
  const saved = new Map<string, string>(
    spooled.map((id) => [`INBOX_${id}`, JSON.stringify(delivery(id))] as const),
  );
  const world = {
    saved: { ...Object.fromEntries(saved), INBOX_empty: '', SETTINGS: '{}' },
    inbox: {
      read: () => rows,
      replaceFirst: (count: number, kept: readonly Row[]) => {
        rows = [...kept, ...rows.slice(count)];
      },
    },
    state: { forget: (names: readonly string[]) => names.map((name) => saved.delete(name)) },
  } as unknown as World;
  return {
    world,
    left: () => ({ inSheet: rows.map((row) => row[4]), spooled: [...saved.keys()] }),
  };
}

test('facts there was no time for stay where they are, in the sheet and in properties; all others go', () => {
  const { world, left } = aWorld({ inSheet: [811, 812], spooled: [813, 814] });
  const batch = readInbox(world);
  expect(batch.deliveries.map(({ entry }) => entry.callId)).toEqual([813, 814, 811, 812]);
  const folded = { dead: [] } as unknown as Parameters<typeof settleInbox>[1]['folded'];
  settleInbox(world, { batch, folded } as Parameters<typeof settleInbox>[1], {
    written: 2,
    strays: [],
    left: new Set([812, 814]),
  });
  expect(left()).toEqual({ inSheet: ['812'], spooled: ['INBOX_814'] });
});
