import { definedFormulas, definedMetrics } from '../../src/domain/kpi/definitions';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
beforeAll(async () => {
  const settings = JSON.stringify({ serviceLevelFormula: 'answeredOnly' });
  desk = await openDesk({ properties: { SETTINGS: settings } });
  desk.page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => desk.close());

test('Definitions opens a window with every figure, and marks the formula that is chosen', async () => {
  await pick(desk.page, 'Activity Tracker', 'Definitions');
  const dialog = desk.page.frameLocator('.dialog iframe, [role=dialog] iframe');
  await dialog.getByRole('heading', { name: 'Figures' }).waitFor();
  const names = await dialog.locator('dt code').allTextContents();
  expect(names).toEqual([...definedMetrics(), ...definedFormulas()].map(({ key }) => key));
  const chosen = dialog.locator('dt', { hasText: 'Chosen now' });
  expect(await chosen.locator('code').allTextContents()).toEqual(['service_level:answeredOnly']);
  const width = await dialog
    .locator('body')
    .evaluate((body) => [body.scrollWidth, body.clientWidth]);
  expect(width[0]).toBe(width[1]);
  if (process.env.SHOT) await desk.page.screenshot({ path: process.env.SHOT });
  expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]);
});
