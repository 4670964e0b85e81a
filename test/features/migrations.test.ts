import { schemaVersion } from '../../src/domain/migrations/schema';
import { headers, optionalTables, type TableName } from '../../src/domain/sheets/headers';
import { migrationTexts } from '../../src/domain/texts/en/migrations';
import { asTrigger, type House, records } from './house';
import { openOldHouse } from './old-workbook';

const must = Object.keys(headers).filter(
  (name) => !optionalTables.includes(name as TableName),
) as TableName[];

const names = (house: House): string[] => house.host.workbook.sheets.map(({ name }) => name);
it.each([1, 2, 3])(
  'a workbook of version %i works with this one',
  async (version) => {
    const house = await openOldHouse(version);
    try {
      const before = records(house.sheet('Calls'));
      // an update that is killed is taken up by the next run
      const { serviceCalls } = await house.must('activityTracker', asTrigger);
      expect(serviceCalls.total).toBeGreaterThan(0);
      house.advance(60);
      await house.must('activityTracker', asTrigger);
      expect(names(house)).toEqual(expect.arrayContaining(must));
      for (const name of must) {
        expect(house.sheet(name).values[0]).toEqual(expect.arrayContaining([...headers[name]]));
      }
      const ids = records(house.sheet('Calls')).map((call) => call['Call ID']);
      expect(ids).toEqual(expect.arrayContaining(before.map((call) => call['Call ID'])));
      const told = records(house.sheet('Runs')).filter(({ Run }) => Run === migrationTexts.run);
      expect(told).toHaveLength(version < schemaVersion ? 1 : 0);
    } finally {
      await house.close();
    }
  },
  60_000,
);
