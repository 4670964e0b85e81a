import { sortRows } from '../../host/workbook/edit/sort';
import { type ContactsHouse, openContactsHouse } from './contacts-house';

/** After so long the clock looks at the contacts again. */
const later = 700;

let house: ContactsHouse;
beforeAll(async () => {
  house = await openContactsHouse();
  house.type('UserDB', 2, [['1', 'Anna', 'anna@example.com', '', '', '', '', '']]);
});
afterAll(() => house.close());

const anna = { name: 'Anna', phones: ['+33199001234'] };

/** Writes the contacts anew: phone, name, company, owner; E.164 and Problem are left as they are. */
function writeContacts(...rows: readonly (readonly string[])[]): void {
  const empty = ['', '', '', ''];
  house.type('Contacts', 2, [...rows, ...Array.from({ length: 9 }, () => empty)].slice(0, 9));
}
async function goOn(): Promise<void> {
  house.advance(later);
  await house.tick();
}
const who = async (number: string) => (await house.lookUp(number)).contact;

test('what people write is known after the next look, in whatever format', async () => {
  writeContacts(
    ['01 99 00 12 34', 'Anna', 'ACME', 'anna@example.com'],
    ['+44 20 7946 0123; ask Tom', 'Sam', '', 'bob@example.com'],
    ['0033199001234', 'Second Anna', '', ''],
    ['', 'Nobody', '', ''],
  );
  await goOn();
  expect(await who('+33199001234')).toMatchObject({ ...anna, company: 'ACME' });
  expect(await who('+442079460123')).toMatchObject({ name: 'Sam' });
  expect(await who('+33199001299')).toBeUndefined();
  expect(house.column('Contacts', 'E.164').slice(0, 4)).toEqual([
    '+33199001234',
    '+442079460123',
    '+33199001234',
    '',
  ]);
  expect(house.column('Contacts', 'Problem').slice(0, 4)).toEqual([
    '',
    'Unreadable phone number: "ask Tom". Owner "bob@example.com" is no user of Aircall.',
    'Number +33199001234 is in row 2, too: that row counts.',
    expect.stringMatching(/^No phone number/),
  ]);
});

test('a look that finds nothing changed writes no cell', async () => {
  house.advance(later);
  const { serviceCalls } = await house.tick();
  expect(serviceCalls.byMethod['Sheet.getDataRange']).toBe(1);
  expect(serviceCalls.byMethod['Cache.removeAll'] ?? 0).toBe(0);
  house.advance(60);
  const next = await house.tick();
  expect(next.serviceCalls.byMethod['Sheet.getDataRange']).toBeUndefined();
});

test('rows sorted or changed between two looks never make somebody else of a caller', async () => {
  const area = { row: 2, column: 1, rows: 4, columns: 4 };
  // without the columns we keep: those now say of each row what another one said
  sortRows(house.model('Contacts'), area, [{ column: 2, ascending: true }]);
  expect(await who('+33199001234')).toMatchObject(anna);
  await house.forgetCache();
  const found = (await who('+33199001234'))?.name;
  expect([undefined, 'Anna', 'Second Anna']).toContain(found);
  expect(await who('+442079460123')).toBeUndefined();
  await goOn();
  expect(await who('+442079460123')).toMatchObject({ name: 'Sam' });
});

test('without the cache one search in the sheet finds them', async () => {
  await house.forgetCache();
  const { contact, report } = await house.lookUp('+442079460123');
  expect(contact).toMatchObject({ name: 'Sam', phones: ['+442079460123'] });
  expect(report.serviceCalls.byMethod['TextFinder.findNext']).toBe(1);
});

test('a longer number that contains the wanted one is another', async () => {
  writeContacts(['+49 30 901820 12', 'Long', '', ''], ['+49 30 901820', 'Short', '', '']);
  await goOn();
  await house.forgetCache();
  expect(await who('+4930901820')).toMatchObject({ name: 'Short' });
  expect(await who('+4930901')).toBeUndefined();
});

test('hostile text stays text', async () => {
  const formula = '=IMPORTXML("evil.example")';
  house.model('Contacts').changeCells({ row: 2, column: 1, rows: 1, columns: 1 }, (cell) => {
    cell.value = formula;
  });
  house.type('Contacts', 3, [['0199001234', '<img src=x onerror=alert(1)>', '', "=1+1'"]]);
  await goOn();
  const sheet = house.model('Contacts');
  for (const column of [5, 6]) {
    for (const row of [2, 3]) expect(sheet.cellAt(row, column)?.extra?.formula).toBeUndefined();
  }
  expect(house.column('Contacts', 'Problem')[0]).toContain(formula);
  expect(await who('+33199001234')).toMatchObject({ name: '<img src=x onerror=alert(1)>' });
});

test('killed anywhere, a look leaves contacts as they are or as they were', async () => {
  const both = ['Before', 'After', undefined];
  writeContacts(['0199001234', 'Before', '', '']);
  await goOn();
  house.advance(later);
  writeContacts(['0199001234', 'After', '', '']);
  const { serviceCalls } = await house.tick();
  for (
    let killAfterCall = serviceCalls.total - 24;
    killAfterCall < serviceCalls.total;
    killAfterCall += 4
  ) {
    writeContacts(['0199001234', 'Before', '', '']);
    house.advance(3100);
    await house.tick();
    expect((await who('+33199001234'))?.name).toBe('Before');
    writeContacts(['0199001234', 'After', '', '']);
    house.advance(3100);
    await house.tick({ killAfterCall, unflushed: 'drop' });
    expect(both).toContain((await who('+33199001234'))?.name);
    await house.forgetCache();
    expect(both).toContain((await who('+33199001234'))?.name);
    house.advance(3100);
    await house.tick();
    expect((await who('+33199001234'))?.name).toBe('After');
  }
}, 60_000);

describe('a sheet of people’s own', () => {
  const save = async (contactsSheet: string) =>
    (await house.run('apiSaveSettings', { contactsSheet })).result;
  const refused = (sentence: RegExp) => ({
    ok: true,
    value: { saved: false, problems: { contactsSheet: expect.stringMatching(sentence) } },
  });

  test('that is not there, or has no phone numbers, is refused in Configure', async () => {
    house.addSheet('Pipeline');
    house.type('Pipeline', 1, [['Deal', 'Amount']]);
    expect(await save('Leads')).toEqual(refused(/no sheet "Leads"/));
    expect(await save('Pipeline')).toEqual(refused(/"Pipeline" has no column of phone numbers/));
  });

  test('is used as it is, and gets two columns at its right end', async () => {
    house.addSheet('CRM export');
    house.type('CRM export', 1, [
      ['First name', 'Last name', 'Industry', 'Mobile', 'Work phone', 'Since'],
      ['Rosa', 'Lux', 'Retail', '06 39 98 12 34', 33176111111, new Date('2020-01-31T00:00:00Z')],
      ['Tim', 'Toe', 'Media', 'none', '', ''],
    ]);
    expect(await save('CRM export')).toEqual({ ok: true, value: { saved: true } });
    house.advance(60);
    await house.tick();
    expect(await who('+33176111111')).toMatchObject({
      name: 'Rosa Lux',
      phones: ['+33639981234', '+33176111111'],
      fields: { industry: 'Retail', since: expect.stringMatching(/^2020-01-3/) },
    });
    expect(await who('+33199001234')).toBeUndefined();
    const sheet = house.model('CRM export');
    expect(sheet.cellAt(1, 7)?.value).toBe('E.164');
    expect(sheet.layout.hiddenColumns.has(7)).toBe(true);
    expect(house.column('CRM export', 'E.164')).toEqual(['+33639981234, +33176111111', '']);
    expect(house.column('CRM export', 'Problem')).toEqual(['', 'Unreadable phone number: "none".']);
  });

  test('that is renamed makes nobody known, and the reason is told', async () => {
    house.model('CRM export').changeLayout((layout) => {
      layout.name = 'CRM';
    });
    await goOn();
    expect(await who('+33176111111')).toBeUndefined();
    expect((await house.rebuild()).why).toMatch(/no sheet "CRM export"/);
  });
});

test('while neither cards nor routing are switched on, the clock does not look', async () => {
  await house.run('apiSaveSettings', { contactsSheet: '', sendCards: false });
  writeContacts(['0199001277', 'New', '', '']);
  await goOn();
  expect(await who('+33199001277')).toBeUndefined();
  expect(await house.rebuild()).toMatchObject({ contacts: 1, problems: 0, why: '' });
  expect(await who('+33199001277')).toMatchObject({ name: 'New' });
});
