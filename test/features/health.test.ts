import type { HealthView, RepairOutcome } from '../../src/domain/pages/health-view';
import { records } from './house';
import { openWebhookHouse, type WebhookHouse } from './webhook-house';

let house: WebhookHouse;
beforeAll(async () => {
  house = await openWebhookHouse();
  await house.connect();
  await house.tick();
}, 60_000);
afterAll(() => house.close());

const look = () => house.ask<HealthView>('apiReadHealth');
const repair = (name: string) => house.ask<RepairOutcome>('apiRepair', name);
const wrong = ({ checks }: HealthView) =>
  checks.filter(({ level }) => level !== 'ok').map(({ title, repair: fit }) => [title, fit]);

test('a house that is set up and connected is well, and looking writes nothing', async () => {
  const before = house.host.workbook.sheets.map(({ name }) => house.sheet(name));
  const report = await house.must('apiReadHealth', { as: 'sidebar' });
  expect(house.host.workbook.sheets.map(({ name }) => house.sheet(name))).toEqual(before);
  const writes = Object.keys(report.serviceCalls.byMethod).filter((method) =>
    /\.(set|append|insert|delete|clear|put(?!All)|hide|protect|create)/.test(method),
  );
  expect(writes).toEqual([]);
  const { value } = report.result as { value: HealthView };
  expect(wrong(value)).toEqual([]);
  expect(value.gauges.map(({ caption }) => caption)).toHaveLength(4);
});

test('what was broken by hand is found, and each repair puts it right', async () => {
  const { workbook } = house.host;
  const gone = workbook.sheetByName('NumberDB');
  const calls = workbook.sheetByName('Calls');
  if (!gone || !calls) throw new Error('The house lacks sheets.');
  workbook.deleteSheet(gone);
  workbook.shift(calls, { kind: 'delete', axis: 'column', at: 3, count: 1 });
  const [hook] = house.mail().webhooks;
  house.api('DELETE', `/v1/webhooks/${hook?.id}`);
  await house.ask('apiChangeSchedule', 'off');

  expect(wrong(await look())).toEqual([
    ['Automatic refresh', 'oneTrigger'],
    ['Webhook', 'reconnectWebhook'],
    ['Sheets', 'mendSheets'],
  ]);
  const mended = await repair('mendSheets');
  expect(mended.said).toBe('Put right: "Calls", "NumberDB".');
  expect(house.sheet('Calls').values[0]).toContain('Status');
  expect((await repair('reconnectWebhook')).said).toContain('connected');
  expect(house.mail().webhooks.filter(({ isActive }) => isActive)).toHaveLength(1);
  const { view } = await repair('oneTrigger');
  expect(wrong(view)).toEqual([]);
  expect(house.host.triggers).toHaveLength(1);
  expect(records(house.sheet('Runs')).some(({ Run }) => Run === 'Repair')).toBe(true);
}, 60_000);

test('every other repair says what it did', async () => {
  await house.ask('apiPauseWebhooks', true);
  expect(wrong(await look())).toEqual([['Webhook', 'receiveAgain']]);
  expect((await repair('receiveAgain')).said).toBe('Deliveries are taken in again.');
  expect((await repair('freeLeases')).said).toBe('The next refresh can write.');
  expect((await repair('clearCache')).said).toContain('The cache was cleared');
  // the minute's requests are used up
  house.advance(60);
  const { said, view } = await repair('refreshNow');
  expect(said).toMatch(/calls open/);
  expect(wrong(view)).toEqual([]);
  expect((await repair('removeMyTriggers')).said).toBe('You have no trigger here any more.');
  await expect(repair('anything')).rejects.toThrow();
}, 60_000);
