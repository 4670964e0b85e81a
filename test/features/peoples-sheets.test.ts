import { headers } from '../../src/domain/sheets/headers';
import { furnishings } from '../../src/domain/sheets/peoples/furnishings';
import { type House, openHouse } from './house';

const peoples = ['Contacts', 'Insight cards', 'Routing rules'] as const;

let house: House;
beforeAll(async () => {
  house = await openHouse({ properties: { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: '' } });
  await house.must('setupActivityTracker');
});
afterAll(() => house.close());

const model = (name: string) => {
  const found = house.host.workbook.sheetByName(name);
  if (!found) throw new Error(`There is no sheet "${name}".`);
  return found;
};
/** The rule of the first cell below a column's header, and of the last one. */
const rulesOf = (name: (typeof peoples)[number], word: string) => {
  const sheet = model(name);
  const column = (headers[name] as readonly string[]).indexOf(word) + 1;
  return [2, sheet.size.rows].map((row) => sheet.cellAt(row, column)?.extra?.validation);
};

describe.each(peoples)('a new sheet %s', (name) => {
  test('has its header, a note in every header cell, and examples', () => {
    const { values, notes } = house.sheet(name);
    expect(values[0]).toEqual(headers[name]);
    expect(notes[0]).toHaveLength(headers[name].length);
    expect(notes[0]?.every((note) => note !== '')).toBe(true);
    expect(values.slice(1)).toEqual(furnishings[name]?.examples);
  });

  test('is not protected: people write in it', () => {
    expect(house.sheet(name).protections).toEqual([]);
  });
});

test('no example card or rule is switched on', () => {
  for (const name of ['Insight cards', 'Routing rules'] as const) {
    const at = (headers[name] as readonly string[]).indexOf('Enabled');
    expect(
      house
        .sheet(name)
        .values.slice(1)
        .map((row) => row[at]),
    ).not.toContain(true);
  }
});

test('the column E.164 is hidden, phone numbers stay text', () => {
  const sheet = model('Contacts');
  expect([...sheet.layout.hiddenColumns]).toEqual([headers.Contacts.indexOf('E.164') + 1]);
  expect(sheet.style(900, 1).values.numberFormat).toBe('@');
});

test.each([
  ['Insight cards', 'Direction'],
  ['Insight cards', 'When'],
  ['Insight cards', 'Line'],
  ['Routing rules', 'Contact test'],
  ['Routing rules', 'Known caller'],
  ['Routing rules', 'Send to'],
  ['Routing rules', 'Strategy'],
  ['Routing rules', 'Otherwise'],
] as const)('%s offers words for %s down to the last row, and lets others in', (name, word) => {
  for (const rule of rulesOf(name, word)) {
    expect(rule).toMatchObject({ criteria: 'VALUE_IN_LIST', allowInvalid: true });
    expect(rule?.values).toEqual(furnishings[name]?.lists[word]);
    expect(rule?.helpText).toContain(rule?.values[0]);
  }
});

test('boxes to tick leave empty rows empty', () => {
  for (const rule of rulesOf('Routing rules', 'Enabled')) expect(rule?.criteria).toBe('CHECKBOX');
  expect(model('Routing rules').contentSize.rows).toBe(4);
});

test('set up again, people’s rows and notes stay', async () => {
  const sheet = model('Contacts');
  sheet.changeCells({ row: 2, column: 1, rows: 1, columns: 2 }, (cell) => {
    cell.value = 'mine';
  });
  await house.must('setupActivityTracker');
  expect(house.sheet('Contacts').values[1]?.slice(0, 2)).toEqual(['mine', 'mine']);
});
