import { schemaVersion } from '../../src/domain/migrations/schema';
import { headers, optionalTables, type TableName } from '../../src/domain/sheets/headers';
import { migrationTexts } from '../../src/domain/texts/en/migrations';
import { asTrigger, type House, openHouse, records } from './house';
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
      if (version === 2) lookAtColumns(house);
    } finally {
      await house.close();
    }
  },
  60_000,
);

/** Columns are added beside people's own, and the sheet as it was is kept, once. */
function lookAtColumns(house: House): void {
  const copies = names(house).filter((name) => name.includes('before update'));
  expect(copies).toEqual(['Call-backs (before update 3)', 'Insight cards (before update 3)']);
  const [header = [], card = []] = house.sheet('Insight cards').values;
  expect(header).toEqual(expect.arrayContaining(['Problem', 'Our notes']));
  expect(card[header.indexOf('Our notes')]).toBe('ask Ann');
  const [before = []] = house.sheet('Insight cards (before update 3)').values;
  expect(before).not.toContain('Problem');
}

test('a workbook of a newer version is left alone, and whoever is there is told', async () => {
  const house = await openHouse({ properties: { SCHEMA_VERSION: '99' } });
  try {
    for (const request of [asTrigger, {}]) {
      const { dialogs, serviceCalls } = await house.must('activityTracker', request);
      expect(serviceCalls.data).toBe(0);
      expect(names(house)).toEqual(['Sheet1']);
      if (request !== asTrigger) expect(JSON.stringify(dialogs)).toContain('A newer version');
    }
  } finally {
    await house.close();
  }
}, 60_000);
