import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionReport } from '../../host/engine/report';
import type { SentEmail } from '../../host/services/mail/outbox';
import { dumpWorkbook } from '../../host/workbook/dump';
import { writeValues } from '../../host/workbook/edit/write-values';
import type { AlertsView } from '../../src/domain/alerts/view';
import { headers } from '../../src/domain/sheets/headers';
import { asTrigger, type House, openHouse, records } from './house';
import { killPoints } from './kill-points';

const webhook =
  'https://chat.googleapis.com/v1/spaces/AAAA/messages?key=k-1&token=s3cret-chat-token';

/** What Google Chat was sent, and what it answers. */
const chat: { texts: string[]; status: number } = { texts: [], status: 200 };
/** E-mails of all runs. */
const mails: SentEmail[] = [];

let server: Server;
let house: House;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      chat.texts.push((JSON.parse(body) as { text: string }).text);
      response.writeHead(chat.status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  house = await openHouse({
    account: 's',
    company: { callsPerHour: 0, calls: 0 },
    switches: ['rate.limit=0'],
    maps: [{ prefix: 'https://chat.googleapis.com', url: `http://127.0.0.1:${port}` }],
  });
  await house.must('setupActivityTracker');
}, 60_000);
afterAll(async () => {
  await house.close();
  server.close();
});
beforeEach(() => {
  chat.texts.length = 0;
  mails.length = 0;
});

type Column = (typeof headers)['Alerts'][number];

/** Types the rows of the sheet Alerts as a person would; the last ones are emptied. */
function type(...rows: readonly Readonly<Partial<Record<Column, string | boolean>>>[]): void {
  const sheet = house.host.workbook.sheetByName('Alerts');
  if (!sheet) throw new Error('There is no sheet Alerts.');
  const cells = Array.from({ length: 10 }, (_, at) =>
    headers.Alerts.map((column) => rows[at]?.[column] ?? ''),
  );
  const area = { row: 2, column: 1, rows: 10, columns: headers.Alerts.length };
  writeValues(sheet, area, cells, house.host.workbook.rules);
}

const alerts = () => {
  const [header = [], ...rows] = house.sheet('Alerts').values;
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
};
const strip = () => house.sheet('Activity Tracker').values.slice(0, 2).flat().join(' ');

async function look(seconds = 60): Promise<ExecutionReport> {
  house.advance(seconds);
  const report = await house.run('activityTracker', asTrigger);
  mails.push(...report.emails);
  return report;
}

/** A caller who waits so long, and whom nobody answers. */
const call = (patienceSeconds: number) =>
  house.control('POST', '/calls', { from: '+33199001299', patienceSeconds, welcomeSeconds: 9_999 });

const waiting = {
  Enabled: true,
  Metric: 'waiting_now',
  'Above or below': 'above',
  Threshold: '0',
  Channel: 'board, e-mail anna@example.com, chat',
};

test('nothing configured costs nothing, and set-up makes no sheet for it', async () => {
  const { serviceCalls } = await look();
  expect(() => house.sheet('Alerts')).toThrow();
  expect(serviceCalls.byMethod['MailApp.sendEmail']).toBeUndefined();
  expect(serviceCalls.total).toBeLessThanOrEqual(70);
});

test('opening Alerts… makes the sheet, with examples nobody follows', async () => {
  const { result } = await house.must('apiReadAlerts', { as: 'sidebar' });
  expect(result).toMatchObject({ ok: true, value: { followed: 0, broken: 0, quotaLeft: 100 } });
  expect(house.sheet('Alerts').values[0]).toEqual(headers.Alerts);
  expect(house.sheet('Alerts').values).toHaveLength(4);
  const saved = await house.must('apiSaveChatWebhook', { as: 'sidebar', args: [webhook] });
  expect(saved.result).toMatchObject({
    ok: true,
    value: { saved: true, view: { chatEnd: '…oken' } },
  });
});

test('a breach is one e-mail, one Chat message and a banner; its end is one of each', async () => {
  type(waiting);
  await look(120);
  call(150);
  await look();
  // in the very run that sends
  expect(strip()).toMatch(/⚠ Waiting now 1 is above 0 since \d\d:\d\d/);
  await look();
  expect(mails).toMatchObject([{ to: ['anna@example.com'], subject: '⚠ Waiting now is above 0' }]);
  expect(chat.texts).toEqual([
    expect.stringMatching(/^⚠ Waiting now 1 is above 0 since \d\d:\d\d\./),
  ]);
  expect(alerts()[0]?.State).toMatch(/^breached since \d\d:\d\d; e-mail sent, Chat message sent$/);
  await look(240);
  await look();
  expect(mails.map(({ subject }) => subject)).toEqual([
    '⚠ Waiting now is above 0',
    '✔ Waiting now is back to normal',
  ]);
  expect(chat.texts).toHaveLength(2);
  expect(strip()).not.toContain('Waiting now');
  expect(alerts()[0]?.State).toBe('ok');
  expect(records(house.sheet('Alert history'))).toMatchObject([
    {
      Rule: 'Waiting now above 0',
      Value: '1',
      What: 'breached',
      Outcome: 'shown, e-mail sent, Chat message sent',
    },
    { What: 'back to normal', Outcome: 'e-mail sent, Chat message sent' },
  ]);
});

test('ten rules and no change cost two calls in an ordinary minute', async () => {
  type();
  await look(120);
  const none = (await look()).serviceCalls.total;
  type(...Array.from({ length: 10 }, (_, at) => ({ ...waiting, Threshold: String(at + 50) })));
  await look(120);
  const ordinary = await look();
  expect(ordinary.serviceCalls.total - none).toBeLessThanOrEqual(1);
  const reading = await look();
  expect(reading.serviceCalls.total - none).toBeLessThanOrEqual(8);
});

test('a figure that flaps between threshold and clear level is one breach', async () => {
  type({ ...waiting, Threshold: '1', 'Clear at': '0' });
  await look(120);
  for (const patience of [400, 70, 10, 70, 10, 70]) {
    call(patience);
    await look();
  }
  await look(400);
  await look();
  expect(mails.map(({ subject }) => subject)).toEqual([
    '⚠ Waiting now is above 1',
    '✔ Waiting now is back to normal',
  ]);
});

test('in quiet hours the board says it, and the e-mail waits for their end', async () => {
  const minute = (after: number) =>
    new Date(house.clock.now() + 3_600_000 + after * 1000).toISOString().slice(11, 16);
  // the spreadsheet is in Paris, an hour before UTC in winter
  type({ ...waiting, 'Quiet hours': `${minute(-60)}-${minute(300)}` });
  call(900);
  await look(120);
  await look();
  expect(alerts()[0]?.State).toMatch(/quiet hours: not sent yet$/);
  expect(strip()).toContain('⚠ Waiting now 1 is above 0');
  expect([mails, chat.texts]).toEqual([[], []]);
  await look(180);
  await look();
  expect([mails.length, chat.texts.length]).toEqual([1, 1]);
});

test('who writes a name is on it: the board stays, quietly; afterwards the cell is empty', async () => {
  const [row] = alerts();
  const before = house.sheet('Activity Tracker').backgrounds[0]?.[0];
  type({ ...waiting, 'Acknowledged by': '=Ana', State: String(row?.State) });
  await look(120);
  await look();
  expect(strip()).toContain('(ack. by =Ana)');
  expect(house.sheet('Activity Tracker').backgrounds[0]?.[0]).not.toBe(before);
  await look(900);
  expect(alerts()[0]).toMatchObject({ State: 'ok', 'Acknowledged by': '' });
});

test('the page acknowledges too, once, and says when a breach is over', async () => {
  type(waiting);
  call(200);
  await look(120);
  const page = { as: 'sidebar' } as const;
  const { result } = await house.must('apiReadAlerts', page);
  const [breach] = (result as { value: AlertsView }).value.breaches;
  expect(breach).toMatchObject({
    sentence: expect.stringMatching(/^Waiting now is above 0 since/),
    value: '1',
    by: '',
  });
  const acknowledge = async () =>
    (await house.must('apiAcknowledgeAlert', { ...page, args: [breach?.key] })).result;
  expect(await acknowledge()).toMatchObject({
    ok: true,
    value: { breaches: [{ by: 'owner@example.com' }] },
  });
  expect(alerts()[0]?.['Acknowledged by']).toBe('owner@example.com');
  await look(240);
  expect(await acknowledge()).toMatchObject({
    ok: false,
    problem: { what: 'This breach is over.' },
  });
});

test('a lost cache loses no breach and sends nothing twice', async () => {
  type(waiting);
  call(400);
  await look(120);
  const sent = mails.length;
  house.host.loseCached();
  await look();
  await look();
  expect(mails).toHaveLength(sent);
  expect(alerts()[0]?.State).toMatch(/^breached since/);
  await look(400);
});

test('a channel that fails is told in State, History and Runs, without the address', async () => {
  chat.status = 403;
  type({ ...waiting, Channel: 'chat' });
  call(150);
  const report = await look(120);
  expect(alerts()[0]?.State).toMatch(/; Chat failed: Google Chat answered 403$/);
  expect(records(house.sheet('Runs'))).toContainEqual(
    expect.objectContaining({ Run: 'Alerts', Detail: 'Chat failed: Google Chat answered 403' }),
  );
  expect(JSON.stringify([report.log, dumpWorkbook(house.host.workbook)])).not.toContain('s3cret');
  chat.status = 200;
  await look(200);
});

test('hostile cells are told what is wrong with them, and become nothing', async () => {
  const hostile = '=IMPORTXML("https://evil.example/x","//a")';
  type({ ...waiting, Metric: hostile, Scope: hostile, Channel: '<users/all>' }, waiting);
  await look(120);
  const [row] = alerts();
  expect(row?.Problem).toMatch(/^Metric: .*Scope: .*Channel: “<users\/all>” is not known/);
  expect(house.sheet('Alerts').formulas.flat().filter(Boolean)).toEqual([]);
  expect(alerts()[1]?.State).toBe('ok');
});

test('killed before, while or after it is sent, no message is sent twice', async () => {
  type({ ...waiting, Channel: 'board, e-mail anna@example.com' });
  await look(120);
  mails.length = 0;
  call(30);
  const { serviceCalls } = await look(10);
  expect(mails).toHaveLength(1);
  await look(3_600);
  const sentByKilled: number[] = [];
  for (const killAfterCall of killPoints(1, serviceCalls.total - 24, serviceCalls.total - 17)) {
    mails.length = 0;
    call(100);
    house.advance(10);
    const killed = await house.run('activityTracker', { ...asTrigger, killAfterCall });
    sentByKilled.push(killed.emails.length);
    mails.push(...killed.emails);
    // leases of who was killed end by themselves
    await look(61);
    const begun = mails.filter(({ subject }) => subject.startsWith('⚠'));
    expect({ killAfterCall, isOnce: begun.length <= 1 }).toEqual({ killAfterCall, isOnce: true });
    // so that the limit of an hour has no say
    await look(3_600);
  }
  // some were killed before they sent, and some after
  expect(new Set(sentByKilled)).toEqual(new Set([0, 1]));
}, 60_000);
