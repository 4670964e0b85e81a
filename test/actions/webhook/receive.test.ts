import type { DoorWorld } from '../../../src/actions/webhook/door-world';
import { receive } from '../../../src/actions/webhook/receive';
import { cellCharacters, mostCharacters, readInboxRow } from '../../../src/domain/inbox/inbox-row';
import type { Row } from '../../../src/domain/sheets/headers';

const properties = {
  WEBHOOK_KEY: 'key',
  WEBHOOK_TOKEN: 'token',
  SPREADSHEET_ID: 'file',
  SHEETS: '{"Inbox":7}',
};

/** A world in memory, with what became of the deliveries. */
function aWorld(change: Partial<DoorWorld> = {}) {
  const kept: Row[] = [];
  const spooled: Row[] = [];
  const texts = new Map<string, string>();
  let propertyReads = 0;
  const world: DoorWorld = {
    cache: {
      read: (names) => Object.fromEntries(names.map((name) => [name, texts.get(name)])) as never,
      write: (more) => {
        for (const [name, text] of Object.entries(more)) texts.set(name, text);
      },
      forget: (names) => {
        for (const name of names) texts.delete(name);
      },
    },
    log: { note: () => undefined, trouble: () => undefined },
    version: '1.2.3',
    http: { sendAll: () => [] },
    clock: { now: () => 1_763_632_805, sleep: () => undefined },
    random: () => 0,
    claims: { take: () => ({ kind: 'busy' }) },
    hash: (text) => `hash of ${text}`,
    readState: () => {
      propertyReads += 1;
      return properties;
    },
    openSheets: () => ({
      append: (_, row) => kept.push(row),
      readHandbook: () => undefined,
      contacts: { open: () => undefined },
    }),
    spool: (row) => spooled.push(row),
    ...change,
  };
  return { world, kept, spooled, texts, propertyReads: () => propertyReads };
}

const body = (data: object = { id: 812 }): string =>
  JSON.stringify({ event: 'call.created', timestamp: 1_763_632_800, token: 'token', data });

test('properties are read once, then the cache knows', () => {
  const { world, kept, propertyReads } = aWorld();
  receive(world, { key: 'key', body: body() });
  receive(world, { key: 'key', body: body() });
  expect(kept).toHaveLength(2);
  expect(propertyReads()).toBe(1);
});

test('the cache holds hashes, no secret', () => {
  const { world, texts } = aWorld();
  receive(world, { key: 'key', body: body() });
  expect([...texts.values()].join()).not.toMatch(/"(key|token)"/);
});

test('when the sheet cannot take it, it is spooled', () => {
  const { world, spooled } = aWorld({
    openSheets: () => ({
      append: () => {
        throw new Error('Service Spreadsheets failed');
      },
      readHandbook: () => undefined,
      contacts: { open: () => undefined },
    }),
  });
  receive(world, { key: 'key', body: body() });
  expect(spooled.map((row) => readInboxRow(row)?.callId)).toEqual([812]);
});

test.each([
  ['no webhook is connected', { readState: () => ({}) }],
  ['this is a copy of the spreadsheet', { openSheets: () => undefined }],
  ['deliveries are paused', { readState: () => ({ ...properties, WEBHOOK_PAUSED: 'yes' }) }],
])('nothing is kept when %s', (_, change) => {
  const { world, kept, spooled } = aWorld(change);
  receive(world, { key: 'key', body: body() });
  expect([...kept, ...spooled]).toEqual([]);
});

test('two forged deliveries are counted, whatever they say', () => {
  const { world, texts } = aWorld();
  receive(world, { key: 'guess', body: body() });
  receive(world, { key: 'key', body: body().replace('"token":"token"', '"token":"guess"') });
  expect(texts.get('rejected')).toBe('2');
});

test('what fails in the middle is no error for Aircall', () => {
  const { world } = aWorld({
    readState: () => {
      throw new Error('no properties today');
    },
  });
  expect(() => receive(world, { key: 'key', body: body() })).not.toThrow();
});

test.each([
  ['as long as the cells hold', mostCharacters, true],
  ['longer', mostCharacters + 1, false],
])('a delivery %s is kept whole or not at all', (_, length, isKept) => {
  const frame = JSON.stringify({ event: 'e', data: { text: '' } }).length;
  const { world, kept } = aWorld();
  const text = 'x'.repeat(length - frame);
  receive(world, {
    key: 'key',
    body: JSON.stringify({ event: 'e', token: 'token', data: { text } }),
  });
  const [row = []] = kept;
  expect(row.every((cell) => String(cell).length <= cellCharacters)).toBe(true);
  expect(readInboxRow(row)?.json.length).toBe(isKept ? length : 0);
});
