import { shiftCells } from '../../host/workbook/edit/shift-cells';
import { headers } from '../../src/domain/sheets/headers';
import { records } from './house';
import { openWebhookHouse, type WebhookHouse } from './webhook-house';

const known = '+33199001299';
const unknown = '+33199001288';

interface Agent {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly availability: string;
}
interface Shown {
  readonly call: number;
  readonly lines: readonly { readonly text: string; readonly label?: string }[];
  readonly shownTo: readonly { readonly id: number }[];
}
interface Transfer {
  readonly call: number;
  readonly target: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly takenBy: { readonly id: number } | null;
}

let house: WebhookHouse;
let owner: Agent;

const agents = () => house.control('GET', '/users') as readonly Agent[];
const cardsOf = (id: number) =>
  (house.control('GET', '/cards') as readonly Shown[]).filter(({ call }) => call === id);
const transfersOf = (id: number) =>
  (house.control('GET', '/transfers') as readonly Transfer[]).filter(({ call }) => call === id);
const actions = (id: number) =>
  records(house.sheet('Actions')).filter((row) => row['Call ID'] === String(id));
const outcomes = (id: number) => actions(id).map((row) => `${row.Kind}: ${row.Outcome}`);

const row = (table: keyof typeof headers, cells: Readonly<Record<string, string>>) =>
  headers[table].map((column) => cells[column] ?? '');
const set = (settings: object) => house.ask('apiSaveSettings', settings);

/** Lets the clock trigger read what people wrote. */
async function learn() {
  house.advance(120);
  await house.tick();
}

/** Somebody calls, or is called; the web app has heard of it when this resolves. */
async function call(fields: object): Promise<number> {
  const placed = house.control('POST', '/calls', fields) as { call: { id: number } };
  await house.pass(4);
  return placed.call.id;
}

beforeAll(async () => {
  house = await openWebhookHouse({
    account: 's',
    switches: ['rate.limit=0'],
    company: { callsPerHour: 0, calls: 0 },
  });
  await house.connect();
  owner = agents().find(({ availability }) => availability === 'available') as Agent;
  house.type(
    'Contacts',
    row('Contacts', {
      Phone: '01 99 00 12 99',
      Name: 'Nora Known',
      Company: 'Known & Sons',
      'Owner email': owner.email,
    }),
  );
  house.type(
    'Insight cards',
    row('Insight cards', {
      Card: 'Customer',
      Enabled: 'TRUE',
      When: 'known',
      Line: 'title',
      Text: '{{contact.name}}',
    }),
    row('Insight cards', {
      Enabled: 'TRUE',
      Line: 'shortText',
      Label: 'Company',
      Text: '{{contact.company}}',
    }),
  );
  house.type(
    'Routing rules',
    row('Routing rules', {
      Priority: '1',
      Enabled: 'TRUE',
      Rule: 'To the owner',
      'Known caller': 'yes',
      'Send to': 'owner',
    }),
    row('Routing rules', {
      Priority: '2',
      Enabled: 'TRUE',
      Rule: 'Everybody else',
      'Send to': 'team',
      Target: String(
        (house.api('GET', '/v1/teams') as { teams: { name: string }[] }).teams[0]?.name,
      ),
    }),
  );
}, 60_000);
afterAll(() => house.close());

test('off by default: a starting call costs what every delivery costs', async () => {
  const id = await call({ from: known });
  expect(actions(id)).toEqual([]);
  expect([...cardsOf(id), ...transfersOf(id)]).toEqual([]);
});

test('a dry run notes what it would send, and sends nothing', async () => {
  await set({ sendCards: true, routeCalls: true, defaultCountry: 'FR' });
  await learn();
  const id = await call({ from: known });
  expect(outcomes(id)).toEqual(['card: dry run', 'transfer: dry run']);
  expect([...cardsOf(id), ...transfersOf(id)]).toEqual([]);
});

describe('when the dry run is over', () => {
  beforeAll(async () => {
    await set({ dryRun: false });
    await learn();
  });

  test('a known caller: the agent sees the card, and the owner is rung', async () => {
    const id = await call({ from: known });
    expect(outcomes(id)).toEqual(['card: sent', 'transfer: sent']);
    expect(cardsOf(id)[0]?.lines).toMatchObject([
      { text: 'Nora Known' },
      { label: 'Company', text: 'Known & Sons' },
    ]);
    expect(transfersOf(id)).toMatchObject([{ target: { user_id: owner.id }, status: 204 }]);
  });

  test('in a column somebody inserted into Actions nothing is written', async () => {
    const sheet = house.host.workbook.sheetByName('Actions');
    if (!sheet) throw new Error('There is no sheet "Actions".');
    shiftCells(sheet, { axis: 'column', kind: 'insert', at: 2, count: 1 });
    await learn();
    const id = await call({ from: known });
    expect(outcomes(id)).toEqual(['card: sent', 'transfer: sent']);
    expect(actions(id).map((each) => each[''])).toEqual(['', '']);
    shiftCells(sheet, { axis: 'column', kind: 'delete', at: 2, count: 1 });
    await learn();
  });

  test('an unknown caller gets no card and the fallback', async () => {
    const id = await call({ from: unknown });
    expect(outcomes(id)).toEqual(['transfer: sent']);
    expect(transfersOf(id)[0]?.target).toHaveProperty('team_id');
  });

  test('an outbound call gets its card only', async () => {
    const id = await call({ direction: 'outbound', to: known });
    expect(outcomes(id)).toEqual(['card: sent']);
  });

  test('who Aircall knows no name of has the one of Contacts in the log', async () => {
    const id = await call({ from: known, patienceSeconds: 5, welcomeSeconds: 1 });
    await house.tick();
    const live = records(house.sheet('Live calls')).filter((row) => row['Call ID'] === String(id));
    for (let minute = 0; minute < 4; minute += 1) {
      await house.pass(60);
      await house.tick();
    }
    const logged = records(house.sheet('Calls')).filter((row) => row['Call ID'] === String(id));
    expect([...live, ...logged].map(({ Contact }) => Contact)).toContain('Nora Known');
    expect(logged).toMatchObject([{ Contact: 'Nora Known' }]);
  });
});
