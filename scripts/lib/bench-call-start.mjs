// What a starting call costs with 50,000 contacts: card and transfer together, and a route asked for.
import { openHouse } from './open-house.mjs';

const key = 'k'.repeat(32);
const token = '0123456789abcdef0123456789abcdef';
const routeKey = 'r'.repeat(32);
const contacts = 50_000;

/** Longer than Google's cache keeps anything. */
const forgetful = 6 * 3600 + 60;

/** @returns {Promise<object[]>} One row of figures for each thing that was measured. */
export async function measureCallStart(now) {
  const settings = { sendCards: true, routeCalls: true, dryRun: false, requestsPerMinute: 1000 };
  const house = await openHouse('L', {
    time: { now },
    switches: ['rate.limit=0'],
    properties: {
      WEBHOOK_KEY: key,
      WEBHOOK_TOKEN: token,
      ROUTE_KEY: routeKey,
      SETTINGS: JSON.stringify(settings),
    },
  });
  await house.run('setupActivityTracker');
  await enter(house);
  const figures = [];
  const note = (what, report) => figures.push(figure(what, report));
  note(`${contacts} contacts gone through`, await house.run('apiReadPreviewCard', 'sidebar', []));
  await house.refresh(60);
  note('call with card and transfer, all cached', await call(house, numberOf(7)));
  note('Ring to (via API), all cached', await route(house, numberOf(8)));
  house.clock.advanceTo(house.clock.now() + forgetful * 1000);
  note('call with card and transfer, nothing cached', await call(house, numberOf(9)));
  house.clock.advanceTo(house.clock.now() + forgetful * 1000);
  note('Ring to (via API), nothing cached', await route(house, numberOf(10)));
  await house.close();
  return figures;
}

const numberOf = (index) => `+33639981${String(index).padStart(3, '0')}`;
const manyNumbers = (index) => `+33 6 ${String(100_000_000 + index).slice(1)}`;

async function enter({ host, simulator }) {
  const { editCells } = await import('../../build/host.mjs');
  const type = (name, row, values) => {
    const sheet = host.workbook.sheetByName(name);
    const { rows, columns } = sheet.size;
    sheet.resize({ rows: Math.max(rows, row + values.length), columns });
    editCells(host.workbook, sheet, { row, column: 0, values });
  };
  const { email } = simulator.account.users[3];
  const callers = [7, 8, 9, 10].map((index) => [numberOf(index), `Caller ${index}`, 'Acme', email]);
  const others = Array.from({ length: contacts - callers.length }, (_, index) => [
    manyNumbers(index),
    `Contact ${index}`,
    `Company ${index % 900}`,
    email,
  ]);
  type('Contacts', 1, [...callers, ...others]);
  type('Insight cards', 1, [
    ['Customer', 'TRUE', '', '', 'known', 'title', '', '{{contact.name}}', ''],
  ]);
  const rule = ['1', 'TRUE', 'To the owner', '', '', '', '', '', '', '', '', '', '', '', 'owner'];
  type('Routing rules', 1, [rule]);
}

async function call(house, from) {
  const answer = house.simulator.handle({
    method: 'POST',
    path: '/_simulator/calls',
    headers: { host: '127.0.0.1', 'content-type': 'application/json' },
    body: JSON.stringify({ from }),
  });
  const { call: data } = JSON.parse(String(answer.response.body));
  const body = { resource: 'call', event: 'call.created', timestamp: data.started_at, token, data };
  const postData = { contents: JSON.stringify(body), type: 'application/json' };
  return house.run('doPost', 'webapp', [{ parameter: { key }, postData }]);
}

const route = (house, callerNumber) =>
  house.run('doGet', 'webapp', [{ parameter: { action: 'route', key: routeKey, callerNumber } }]);

const figure = (what, { serviceCalls, cellsRead, cellsWritten, httpRequests, wallSeconds }) => ({
  what,
  serviceCalls: serviceCalls.total,
  dataCalls: serviceCalls.data,
  cellsRead,
  cellsWritten,
  requests: httpRequests.total,
  seconds: Number(wallSeconds.toFixed(2)),
});
