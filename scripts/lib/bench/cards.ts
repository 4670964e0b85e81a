import { editCells } from '../../../host/web/tabs/edit-cells';
import { type Figure, figure } from './figure';
import { type BenchHouse, openBenchHouse } from './house';
import type { Size } from './options';
import { askRoute, deliver, doorKeys } from './web-app';

/** Longer than Google's cache keeps anything. */
const forgetful = 6 * 3600 + 60;

/** How many contacts there are, and in which account. */
const houses: readonly (readonly [Size, number])[] = [
  ['S', 1_000],
  ['M', 10_000],
  ['L', 50_000],
];

const settings = { sendCards: true, routeCalls: true, dryRun: false, requestsPerMinute: 1000 };

/** What a starting call costs with many contacts: card and transfer together, and a route asked for. */
export async function measureCards(
  root: string,
  accounts: readonly Size[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [account, contacts] of houses) {
    if (!accounts.includes(account)) continue;
    const house = await openBenchHouse(root, {
      account,
      switches: ['rate.limit=0'],
      properties: { ...doorKeys, SETTINGS: JSON.stringify(settings) },
    });
    const note = (what: string, report: Parameters<typeof figure>[2]) =>
      figures.push(figure(`${account}, ${contacts.toLocaleString('en-US')}`, what, report));
    await house.run('setupActivityTracker');
    enter(house, contacts);
    const preview = { as: 'sidebar', args: [] } as const;
    note('contacts gone through', await house.run('apiReadPreviewCard', preview));
    await house.refresh(60);
    note('call with card and transfer, all cached', await call(house, numberOf(7)));
    note('Ring to (via API), all cached', await askRoute(house, numberOf(8)));
    house.pass(forgetful);
    note('call with card and transfer, nothing cached', await call(house, numberOf(9)));
    house.pass(forgetful);
    note('Ring to (via API), nothing cached', await askRoute(house, numberOf(10)));
    await house.close();
  }
  return figures;
}

const numberOf = (index: number): string => `+33639981${String(index).padStart(3, '0')}`;
const manyNumbers = (index: number): string => `+33 6 ${String(100_000_000 + index).slice(1)}`;

function enter(house: BenchHouse, contacts: number): void {
  const email = house.simulator.account.users[3]?.email ?? '';
  const callers = [7, 8, 9, 10].map((index) => [numberOf(index), `Caller ${index}`, 'Acme', email]);
  const others = Array.from({ length: contacts - callers.length }, (_, index) => [
    manyNumbers(index),
    `Contact ${index}`,
    `Company ${index % 900}`,
    email,
  ]);
  type(house, 'Contacts', [...callers, ...others]);
  type(house, 'Insight cards', [
    ['Customer', 'TRUE', '', '', 'known', 'title', '', '{{contact.name}}', ''],
  ]);
  const rule = ['1', 'TRUE', 'To the owner', '', '', '', '', '', '', '', '', '', '', '', 'owner'];
  type(house, 'Routing rules', [rule]);
}

/** Types rows below a header. */
function type(house: BenchHouse, name: string, values: string[][]): void {
  const sheet = house.tab(name);
  const { rows, columns } = sheet.size;
  sheet.resize({ rows: Math.max(rows, values.length + 1), columns });
  editCells(house.host.workbook, sheet, { sheetId: sheet.id, row: 1, column: 0, values });
}

async function call(house: BenchHouse, from: string) {
  const answer = house.simulator.handle({
    method: 'POST',
    path: '/_simulator/calls',
    headers: { host: '127.0.0.1', 'content-type': 'application/json' },
    body: JSON.stringify({ from }),
  });
  if (answer.kind === 'closed') throw new Error('The simulator does not answer.');
  const { call: data } = JSON.parse(String(answer.response.body)) as { call: object };
  return deliver(house, 'call.created', data);
}
