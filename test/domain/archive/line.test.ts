import fc from 'fast-check';
import { type ArchivedCall, recordReader } from '../../../src/domain/archive/archived-call';
import { type ArchiveField, archiveColumns } from '../../../src/domain/archive/columns';
import { archiveLine, readArchiveRow } from '../../../src/domain/archive/line';
import type { Call } from '../../../src/domain/calls/call';
import { callRow } from '../../../src/domain/calls/row';
import { callHeader } from '../../../src/domain/sheets/headers';
import { rowOf } from '../../builders/archive-in-memory';
import { golden } from '../../builders/golden';

const moment = fc.integer({ min: 1_500_000_000, max: 1_900_000_000 });
const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const reference = maybe(fc.record({ id: fc.integer({ min: 1 }), name }));
const touches = fc.array(fc.record({ userId: fc.integer({ min: 1 }), name, at: moment }), {
  maxLength: 3,
});
const anyCall = fc.record<Call>({
  id: fc.integer({ min: 1, max: 2 ** 50 }),
  direction: fc.constantFrom('inbound', 'outbound'),
  status: fc.constant('done'),
  missedReason: maybe(name),
  startedAt: moment,
  answeredAt: maybe(moment),
  endedAt: maybe(moment),
  externalDigits: maybe(name),
  contactName: maybe(name),
  number: reference,
  user: reference,
  teams: fc.array(name, { maxLength: 3 }),
  transferredFrom: maybe(name),
  transferredTo: maybe(name),
  assignedTo: maybe(name),
  tags: fc.array(name, { maxLength: 3 }),
  comments: fc.array(name, { maxLength: 3 }),
  hasRecording: fc.boolean(),
  hasVoicemail: fc.boolean(),
  asset: maybe(name),
  isArchived: fc.boolean(),
  trail: maybe(
    fc.record({ rings: touches, declines: touches, hasStart: fc.boolean(), hasEnd: fc.boolean() }),
  ),
}) as fc.Arbitrary<Call>;
const archived = fc.record<ArchivedCall>({
  call: anyCall.map(({ trail, ...call }) => (trail ? { ...call, trail } : call)),
  updatedAt: maybe(moment),
  own: fc.array(fc.record({ name, value: name }), { maxLength: 2 }),
});

test('a call read back from its line is the call that was archived', () => {
  fc.assert(
    fc.property(archived, (each) => {
      expect(readArchiveRow(rowOf(each))).toEqual(each);
    }),
    { numRuns: 300 },
  );
});

test('what a sheet holds of a call is archived whole', () => {
  fc.assert(
    fc.property(anyCall, moment, name, (call, updatedAt, note) => {
      const words = ['Note', ...callHeader, 'Column 33'];
      const read = recordReader(words)([note, ...callRow(call, updatedAt), '']);
      if (read === undefined) throw new Error('The row cannot be read.');
      expect(read).toMatchObject({ updatedAt, own: [{ name: 'Note', value: note }] });
      expect(readArchiveRow(rowOf(read))).toEqual(read);
    }),
  );
});

test('a line is one line of JSON without what is unknown', () => {
  fc.assert(
    fc.property(archived, (each) => {
      const line = archiveLine(each);
      expect(line).not.toContain('\n');
      const values = Object.values(JSON.parse(line) as object);
      expect(values.filter((value) => value === null || (value as unknown[]).length === 0)).toEqual(
        [],
      );
    }),
  );
});

test.each([
  [{}],
  [{ call_id: 1, started_at: 5, direction: 'sideways', status: 'done' }],
  [{ call_id: '1', started_at: 5, direction: 'inbound', status: 'done' }],
])('a row that does not come from here is none: %j', (row) => {
  expect(readArchiveRow(row)).toBeUndefined();
});

const draw = ({ name: word, type, mode, fields, description }: ArchiveField, depth = 0): string =>
  [
    `${'  '.repeat(depth)}${word} ${mode === 'REPEATED' ? `ARRAY<${type}>` : type}${
      mode === 'REQUIRED' ? ' NOT NULL' : ''
    }  -- ${description}`,
    ...(fields ?? []).map((field) => draw(field, depth + 1)),
  ].join('\n');

test('the columns of the table are these: adding one is free, changing one is not', () => {
  const drawn = `${archiveColumns.map((column) => draw(column)).join('\n')}\n`;
  expect(drawn).toBe(golden('archive-columns', drawn));
});
