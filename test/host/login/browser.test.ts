import { Login } from '../../../host/login/login';
import { openBrowser } from '../../browser';
import { serveFixture } from '../web/page-fixture';

const password = 'correct horse battery';

test('a person signs in, works, and is brought back to the form when signed out elsewhere', async () => {
  const login = await Login.open({ password, cost: 2 });
  const { serving, close } = await serveFixture({ login });
  const browser = await openBrowser();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(serving.url);
  await page.getByLabel('Password').fill('wrong horse battery');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').getByText('That is not the password.').waitFor();
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Demo', exact: true }).waitFor();
  expect(await page.evaluate('document.cookie')).toBe('');

  const other = await context.newPage();
  await other.goto(`${serving.url}/login`);
  await other.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await browser.close();
  await close();
});
