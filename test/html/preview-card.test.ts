import { writeValues } from '../../host/workbook/edit/write-values';
import type { House } from '../features/house';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

type Cells = readonly (string | boolean)[];

const card = (name: string, when: string, line: string, label: string, text: string, link = '') =>
  [name, name === '' ? '' : true, '', '', when, line, label, text, link, ''] as const;

const cards: readonly Cells[] = [
  card('Customer', 'known', 'title', '', '{{contact.name}}', '{{CRM page}}'),
  card('', '', 'shortText', 'Company', '{{contact.company}}'),
  card('', 'VIP = yes', 'shortText', 'Account', 'VIP, owner {{contact.owner email}}'),
  card(
    '',
    '',
    'shortText',
    'Ticket',
    'Open tickets',
    'https://help.example.com/?q={{call.number}}',
  ),
  card('', '', 'shortText', 'Last time', '{{last.agent}}, {{last.age}}'),
  card('New', 'unknown', 'title', '', 'New caller'),
  card('Broken', '', 'shortText', '', '{{contact.shoe size}}'),
  ['New', true, 'outbound', '', 'unknown', 'shortText', '', 'Say who you are', '', ''],
];

const contacts: readonly Cells[] = [
  ['Phone', 'Name', 'Company', 'Owner email', 'E.164', 'Problem', 'VIP', 'CRM page'],
  [
    '01 76 11 11 11',
    '<b>Anna</b> Smith',
    'Acme & Sons',
    'eva@example.com',
    '',
    '',
    'Yes',
    'https://crm.example.com/7',
  ],
  ['+33 1 76 22 22 22', 'Bob', 'Widgets', '', '', '', 'no', 'javascript:alert(1)'],
];

function type({ host }: House, name: string, row: number, cells: readonly Cells[]): void {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  const columns = cells[0]?.length ?? 0;
  sheet.resize({ rows: 100, columns: Math.max(columns, sheet.contentSize.columns) });
  writeValues(sheet, { row, column: 1, rows: cells.length, columns }, cells, host.workbook.rules);
}

let desk: Desk;
beforeAll(async () => {
  const SETTINGS = JSON.stringify({ sendCards: true, defaultCountry: 'FR' });
  desk = await openDesk({ properties: { SETTINGS } }, async (house) => {
    await house.must('setupActivityTracker');
    type(house, 'Insight cards', 2, cards);
    type(house, 'Contacts', 1, contacts);
  });
  desk.page.setDefaultTimeout(10_000);
  await pick(desk.page, 'Calls', 'Preview insight card…');
  await desk.sidebar.getByRole('button', { name: 'Preview' }).waitFor();
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();

async function preview(number: string, direction = 'inbound'): Promise<readonly string[]> {
  await desk.sidebar.getByLabel('Phone number of the other party').fill(number);
  await desk.sidebar.getByLabel('Direction').selectOption(direction);
  await desk.page.keyboard.press('Tab');
  await desk.sidebar.getByRole('button', { name: 'Preview' }).click();
  await desk.sidebar.getByText('Who is recognised').waitFor();
  return desk.sidebar.locator('.card > *').allTextContents();
}

test('opens on what is switched on, where to change it, and what is wrong in the sheet', async () => {
  await says(/^Cards are on, and so is the dry run: they are noted/);
  await says(/^No webhook is connected/);
  await says('1 row of Insight cards has a problem');
  await says(/^Row 8: Nothing is called {{contact\.shoe size}}/);
  const sheet = desk.house.sheet('Insight cards');
  expect(sheet.values[7]?.[9]).toMatch(/^Nothing is called {{contact\.shoe size}}/);
});

test('draws the card of a known caller, with links that open elsewhere', async () => {
  expect(await preview('0033 1 76 11 11 11')).toEqual([
    '<b>Anna</b> Smith',
    'CompanyAcme & Sons',
    'AccountVIP, owner eva@example.com',
    'TicketOpen tickets',
  ]);
  await says('From rows 2, 3, 4, 5 (Customer).');
  await says(/^\+33 1 76 11 11 11 is <b>Anna<\/b> Smith of Acme & Sons/);
  await says('No call in the log in the last 30 days.');
  const links = await desk.sidebar
    .locator('.card a')
    .evaluateAll((all) =>
      all.map((link) => ['href', 'target', 'rel'].map((name) => link.getAttribute(name))),
    );
  expect(links).toEqual([
    ['https://crm.example.com/7', '_blank', 'noopener noreferrer'],
    ['https://help.example.com/?q=%2B33176111111', '_blank', 'noopener noreferrer'],
  ]);
  await desk.sidebar.getByText('3 rows not on this card').click();
  await says('Empty for this call: {{last.agent}}, {{last.age}}.');
});

test('a column that holds a script is no link', async () => {
  expect(await preview('+33176222222')).toEqual(['Bob', 'CompanyWidgets', 'TicketOpen tickets']);
  await desk.sidebar.getByText('4 rows not on this card').click();
  await says('Only when VIP is "yes"; here it is "no".');
  expect(await desk.sidebar.locator('.card a').count()).toBe(1);
});

test('unknown callers, outbound calls and hidden numbers get theirs', async () => {
  expect(await preview('+33 1 99 99 99 99')).toEqual(['New caller']);
  expect(await preview('+33 1 99 99 99 99', 'outbound')).toEqual(['New caller', 'Say who you are']);
  expect(await preview('')).toEqual(['New caller']);
  await says('A caller without number: nobody is recognised.');
});

test('what people change in the sheet counts at once; without a card it says why', async () => {
  type(desk.house, 'Insight cards', 7, [['New', false, '', '', '', '', '', '', '', '']]);
  type(desk.house, 'Insight cards', 9, [['New', false, '', '', '', '', '', '', '', '']]);
  expect(await preview('+33 1 99 99 99 99')).toEqual([
    'No card',
    'No row of Insight cards has anything to say in this call: none is sent.',
  ]);
});

test('a number nobody can read is told so', async () => {
  await desk.sidebar.getByLabel('Phone number of the other party').fill('12');
  await desk.page.keyboard.press('Enter');
  await says('"12" cannot be read as a phone number.');
});
