import fc from 'fast-check';
import { migrationsFrom } from '../../../src/domain/migrations/migrations';
import { judgeSchema, schemaVersion } from '../../../src/domain/migrations/schema';

const sheets = '{"Calls":7}';

it.each([
  ['a spreadsheet nobody set up', {}, { kind: 'new' }],
  ['one from before there were versions', { SHEETS: sheets }, { kind: 'older', version: 1 }],
  ['one of version 2', { SHEETS: sheets, SCHEMA_VERSION: '2' }, { kind: 'older', version: 2 }],
  ['an unreadable version', { SHEETS: sheets, SCHEMA_VERSION: 'x' }, { kind: 'older', version: 1 }],
  ['one of this version', { SCHEMA_VERSION: String(schemaVersion) }, { kind: 'current' }],
  ['a newer one', { SCHEMA_VERSION: '99' }, { kind: 'newer', version: 99 }],
])('%s', (_what, saved, state) => {
  expect(judgeSchema(saved as Record<string, string>)).toEqual(state);
});

it('from every version a path leads to this one, each step to the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: schemaVersion }), (version) => {
      const steps = migrationsFrom(version).map(({ to }) => to);
      expect(steps).toEqual(
        Array.from({ length: schemaVersion - version }, (_, at) => version + at + 1),
      );
    }),
    { numRuns: 100 },
  );
});
