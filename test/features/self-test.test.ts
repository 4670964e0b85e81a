import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Properties } from '../../host/services/properties/properties';
import { ScriptException } from '../../host/services/service';
import { Sheet } from '../../host/services/spreadsheet/sheet';
import { checkIds } from '../../src/domain/self-test/check-ids';
import { makeFolder } from '../host/make-project';
import { asTrigger, records } from './house';
import { openWebhookHouse, type WebhookHouse } from './webhook-house';

/** What the local host refuses, and what there is nothing to see of on one machine. */
const notSettled: Readonly<Record<string, string>> = {
  'file.copy-to': 'not emulated here',
  // nothing here takes a second
  'web.time-limit': 'nothing to look at',
};
const asExpected = Object.fromEntries(checkIds.map((id) => [id, notSettled[id] ?? 'as expected']));

const stateDir = makeFolder();
let house: WebhookHouse;
beforeAll(async () => {
  const stats = { byEvent: { 'call.created': 40 }, duplicates: 1 };
  house = await openWebhookHouse({
    stateDir,
    properties: { WEBHOOK_STATS: JSON.stringify(stats) },
  });
  house.type('Groups', ['mine', '=1+1']);
  await house.connect();
  await house.ask('apiChangeSchedule', 1);
  house.advance(60);
  await house.must('activityTracker', asTrigger);
}, 60_000);
afterAll(() => house.close());
afterEach(() => jest.restoreAllMocks());

const rows = () => records(house.sheet('Self-test'));
const outcomes = () => Object.fromEntries(rows().map((row) => [row['Check ID'], row.Outcome]));
const found = (id: string) => String(rows().find((row) => row['Check ID'] === id)?.Found);

/** Everything but the sheet of results. */
const others = () => {
  const { sheets } = house.host.workbook;
  const names = sheets.map(({ name }) => name).filter((name) => name !== 'Self-test');
  return [names, house.sheet('Groups'), house.sheet('Contacts').values];
};

interface Sent {
  readonly method: string;
  readonly path: string;
}

const look = async () => {
  house.advance(60);
  return house.must('runSelfTest', { as: 'menu' });
};

test('on the local host every check finds what is expected, or says why it cannot', async () => {
  const before = others();
  house.control('DELETE', '/requests');
  const report = await look();
  expect(outcomes()).toEqual(asExpected);
  expect(found('file.copy-to')).toContain('NotEmulated("Sheet.copyTo")');
  expect(others()).toEqual(before);
  const sent = house.control('GET', '/requests') as readonly Sent[];
  // Aircall is only read
  expect(new Set(sent.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(sent.length).toBeLessThan(40);
  expect(report.dialogs[1]?.message).toMatch(/^66 of 68 checks found what was expected\./);
  const { backgrounds, protections } = house.sheet('Self-test');
  expect(backgrounds[1]?.[3]).toBe('#d9ead3');
  expect(protections).toHaveLength(1);
});

test('whatever answers otherwise turns its own row, and nothing else', async () => {
  house.control('POST', '/faults', { match: 'GET /v1/tags', status: 503 });
  const sentence = `Ana@corp.example with ${house.simulator.apiToken} may not hide it.`;
  // where it was made is of no interest, and finding that out takes seconds
  const refusal = Object.assign(new ScriptException(sentence), { stack: '' });
  jest.spyOn(Sheet.prototype, 'hideSheet').mockImplementation(() => {
    throw refusal;
  });
  jest.spyOn(Properties.prototype, 'setProperty').mockReturnValue(undefined as never);
  await look();
  expect(outcomes()).toEqual({
    ...asExpected,
    'file.copy-by-template': 'failed',
    'file.copy-to': 'failed',
    'store.property-merge': 'different',
    'store.property-size': 'different',
    'aircall.page-size': 'nothing to look at',
    'aircall.tags': 'nothing to look at',
  });
  expect(found('file.copy-by-template')).toBe('[hidden] with [hidden] may not hide it.');
  expect(found('aircall.tags')).toBe('Aircall did not answer.');
  house.control('DELETE', '/faults');
});

test('what a killed run leaves behind goes with the next', async () => {
  const before = others();
  await house.run('runSelfTest', { as: 'menu', killAfterCall: 60 });
  expect(others()).not.toEqual(before);
  house.advance(900);
  await look();
  expect(others()).toEqual(before);
});

test('nothing of it is left in properties or cache, and no secret in the sheet', async () => {
  const cells = JSON.stringify(house.sheet('Self-test').values);
  await house.close();
  const kept = (name: string) => readFileSync(path.join(stateDir, name), 'utf8');
  expect(kept('properties.json')).not.toContain('SELF_TEST_');
  expect(kept('cache.json')).not.toContain('self-test-');
  const { script } = JSON.parse(kept('properties.json')) as { script: Record<string, string> };
  const secrets = ['AIRCALL_API_TOKEN', 'WEBHOOK_KEY', 'WEBHOOK_TOKEN', 'WEB_APP_URL'];
  const told = secrets.map((name) => script[name]).filter((text) => cells.includes(text ?? ''));
  expect(told).toEqual([]);
  expect(cells).not.toMatch(/@\w+\.\w|\+\d[\d ]{7}/);
});
