import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionReport } from '../../host/engine/report';
import type { SentEmail } from '../../host/services/mail/outbox';
import { writeValues } from '../../host/workbook/edit/write-values';
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
  const cells = Array.from({ length: 6 }, (_, at) =>
    headers.Alerts.map((column) => rows[at]?.[column] ?? ''),
  );
  const area = { row: 2, column: 1, rows: 6, columns: headers.Alerts.length };
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
  call(150);
  await look();
  await look();
  expect(mails).toMatchObject([{ to: ['anna@example.com'], subject: '⚠ Waiting now is above 0' }]);
  expect(chat.texts).toEqual([
    expect.stringMatching(/^⚠ Waiting now 1 is above 0 since \d\d:\d\d\./),
  ]);
  expect(strip()).toMatch(/⚠ Waiting now 1 is above 0 since \d\d:\d\d/);
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
