import { readFileSync } from 'node:fs';
import { credits } from '../../src/domain/about/credits';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  desk.page.setDefaultTimeout(10_000);
}, 60_000);
afterAll(() => desk.close());

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('About says which version this is, whose work is in it, and links nowhere by itself', async () => {
  await pick(desk.page, 'Activity Tracker', 'About');
  const dialog = desk.page.frameLocator('.dialog iframe, [role=dialog] iframe');
  await dialog.getByText(`Version ${version}`).waitFor();
  const links = await dialog
    .locator('a')
    .evaluateAll((all) =>
      all.map((a) => ['href', 'rel'].map((name) => a.getAttribute(name)).join(' ')),
    );
  expect(links).toEqual(credits.map(({ home }) => `${home} noopener noreferrer`));
  const drawn = await dialog.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth);
  expect(drawn).toBeGreaterThan(0);
  const width = await dialog
    .locator('body')
    .evaluate((body) => [body.scrollWidth, body.clientWidth]);
  expect(width[0]).toBe(width[1]);
  if (process.env.SHOT) await desk.page.screenshot({ path: process.env.SHOT });
  expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]);
});
