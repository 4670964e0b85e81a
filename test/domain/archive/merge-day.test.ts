import fc from 'fast-check';
import type { ArchivedCall } from '../../../src/domain/archive/archived-call';
import { agree, checksumOf } from '../../../src/domain/archive/checksum';
import { isArchivedAs, mergeDay } from '../../../src/domain/archive/merge-day';
import { mostLoadBytes, partsOf, utf8Bytes } from '../../../src/domain/archive/parts';
import { rowOf } from '../../builders/archive-in-memory';
import { anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const a = (
  id: number,
  change: Partial<ArchivedCall['call']> = {},
  updatedAt = now,
): ArchivedCall => ({
  call: anAnsweredCall({ id, status: 'done', endedAt: now, startedAt: now - 60, ...change }),
  updatedAt,
  own: [],
});

test('the archive keeps what the sheets lack; of what both have, the record of the sheets counts', () => {
  const merged = mergeDay({
    archived: [a(2), a(1, { tags: ['old'] })],
    logged: [a(3), a(1, { tags: ['new'] })],
    hasLeft: false,
  });
  expect(merged.map(({ call }) => [call.id, call.tags])).toEqual([
    [1, ['new']],
    [2, []],
    [3, []],
  ]);
});

test('what comes late of a day that left adds to what the archive knows', () => {
  const known = a(1, { contactName: 'Zoë' });
  const late = a(1, { tags: ['Late'] }, now + 5);
  const [merged] = mergeDay({ archived: [known], logged: [late], hasLeft: true });
  expect(merged).toMatchObject({
    updatedAt: now + 5,
    call: { contactName: 'Zoë', tags: ['Late'] },
  });
  expect(merged && isArchivedAs(rowOf(merged), late, { hasLeft: true })).toBe(true);
  expect(isArchivedAs(rowOf(known), late, { hasLeft: true })).toBe(false);
});

it.each<[string, Partial<ArchivedCall['call']>]>([
  ['a contact', { contactName: 'Zoe' }],
  ['a second', { endedAt: now + 1 }],
  ['an agent', { user: { id: 2, name: 'Ana Martin' } }],
  ['a comment', { comments: ['!'] }],
  ['a recording', { hasRecording: true }],
  ['a reason', { missedReason: 'x' }],
])('a checksum tells that %s changed', (_, change) => {
  expect(agree(checksumOf([a(1), a(2)]), checksumOf([a(1), a(2)]))).toBe(true);
  expect(agree(checksumOf([a(1), a(2)]), checksumOf([a(1, change), a(2)]))).toBe(false);
});

test('a checksum tells that two calls swapped their talk, and that one is missing or doubled', () => {
  const [short, long] = [{ endedAt: now }, { endedAt: now + 60 }];
  const said = checksumOf([a(1, short), a(2, long)]);
  expect(agree(said, checksumOf([a(1, long), a(2, short)]))).toBe(false);
  expect(agree(said, checksumOf([a(1, short)]))).toBe(false);
  expect(agree(said, checksumOf([a(1, short), a(2, long), a(2, long)]))).toBe(false);
});

test('lines are put together, none cut, none lost, each part small enough', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }));
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 200 }), (lines, most) => {
      const { parts, bytes } = partsOf(lines, most);
      expect(parts.join('')).toBe(lines.map((line) => `${line}\n`).join(''));
      expect(bytes).toBe(Buffer.byteLength(parts.join('')));
      for (const part of parts) {
        const isOneLine = part.indexOf('\n') === part.length - 1;
        expect(isOneLine || Buffer.byteLength(part) <= most).toBe(true);
      }
    }),
  );
  expect(partsOf([]).parts).toEqual(['']);
  expect(mostLoadBytes).toBeLessThan(50_000_000);
});

test('bytes are counted as UTF-8 has them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Bytes(text)).toBe(Buffer.byteLength(text));
    }),
  );
});
