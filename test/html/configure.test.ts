import { headersOf } from '../features/at-the-board';
import { asTrigger } from '../features/house';
import { type Desk, openDesk } from './sidebar';

/** The text of a stored property, parsed. */
const stored = async (desk: Desk) => {
  const answer = await desk.house.must('apiReadSettings', { as: 'sidebar' });
  return (answer.result as { value: { settings: Record<string, unknown> } }).value.settings;
};
const status = (desk: Desk, text: RegExp) =>
  desk.sidebar.getByRole('status').filter({ hasText: text }).waitFor();

/** How often the page has asked the script to save. */
const savings = ({ house }: Desk): number =>
  house.host.executions.records.filter((run) => run.functionName === 'apiSaveSettings').length;

/** Presses Tab until something has the focus. */
async function tabTo(desk: Desk, name: string): Promise<void> {
  const focused = () =>
    desk.page.frames()[1]?.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0]?.textContent;
      const labelledBy = element?.getAttribute('aria-labelledby') ?? '';
      const by = document.getElementById(labelledBy)?.textContent;
      return by ?? element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused()) === name) return;
    await desk.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches "${name}".`);
}

describe('with the keyboard alone', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({}, async (house) => {
      await house.must('setupActivityTracker');
    });
  }, 60_000);
  afterAll(() => desk.close());
  afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await desk.page.keyboard.press(key);
  };

  test('Configure opens from the menu, and its first field has the focus', async () => {
    await desk.page.getByRole('button', { name: 'Activity Tracker', exact: true }).focus();
    await press('Enter', 'ArrowDown', 'ArrowDown');
    await desk.page.locator(':focus', { hasText: 'Configure…' }).waitFor();
    await press('Enter');
    const field = desk.sidebar.getByLabel('Activity period');
    await field.waitFor();
    expect(await field.inputValue()).toBe('15');
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
  });

  test('a value is changed, a team is searched and chosen, and the next refresh uses both', async () => {
    await desk.page.keyboard.type('30');
    await tabTo(desk, 'Aircall teams');
    await desk.page.keyboard.type('single');
    await press('Enter', 'Escape');
    await tabTo(desk, 'Default country');
    await desk.page.keyboard.type('France');
    await tabTo(desk, 'Save');
    await press('Enter');
    await status(desk, /^Saved\. The next refresh uses it\.$/);
    expect(await stored(desk)).toMatchObject({
      lookbackMinutes: 30,
      teamFilter: ['withoutTeam'],
      defaultCountry: 'FR',
    });
    desk.house.advance(60);
    await desk.house.must('activityTracker', asTrigger);
    const board = desk.house.sheet('Activity Tracker').values.flat().join(' ');
    expect(board).toContain('30 min');
    expect(headersOf(desk.house)).toHaveLength(2);
  });

  test('columns, order and hidden agents are chosen, and the next board follows', async () => {
    await desk.sidebar.getByLabel('Activity period').focus();
    await tabTo(desk, 'Columns');
    await desk.page.keyboard.type('One per group');
    await tabTo(desk, 'Order of agents');
    await desk.page.keyboard.type('Load');
    await tabTo(desk, 'Hide offline agents');
    await press('Space');
    await tabTo(desk, 'Save');
    await press('Enter');
    await status(desk, /^Saved\./);
    const chosen = { groupBy: 'group', sortBy: 'load', hideOffline: true };
    expect(await stored(desk)).toMatchObject(chosen);
    desk.house.advance(60);
    await desk.house.must('activityTracker', asTrigger);
    const { values } = desk.house.sheet('Activity Tracker');
    expect(headersOf(desk.house)).toEqual(['▌ Live queue', '▌ No group']);
    expect(values[1]?.[3]).toContain('The sheet Groups is empty');
    expect(values.flat()).not.toContain('Offline');
  });

  test('a sheet of contacts that is not there is told at its field', async () => {
    const before = await stored(desk);
    await desk.sidebar.getByLabel('Sheet with the contacts').focus();
    await desk.page.keyboard.type('Leads');
    await press('Enter');
    await desk.sidebar.getByText('There is no sheet "Leads" in this spreadsheet').waitFor();
    await status(desk, /^Not saved: one value needs your attention\.$/);
    expect(await stored(desk)).toEqual(before);
    await desk.sidebar.getByLabel('Sheet with the contacts').fill('');
  });

  test('what is wrong stands at its field, is read out with it, and does not leave the page', async () => {
    const before = await stored(desk);
    const sent = savings(desk);
    const second = desk.sidebar.getByLabel('Call waiting threshold 2');
    await second.fill('5');
    await desk.sidebar.getByLabel('User refresh interval').fill('a day');
    await second.focus();
    await press('Enter');
    await status(desk, /^Not saved: 2 values need your attention\.$/);
    expect(await second.evaluate((input) => document.activeElement === input)).toBe(true);
    expect(await second.getAttribute('aria-invalid')).toBe('true');
    const [problemId = ''] = ((await second.getAttribute('aria-describedby')) ?? '').split(' ');
    expect(await desk.sidebar.locator(`#${problemId}`).textContent()).toMatch(/greater than/);
    expect(await stored(desk)).toEqual(before);
    expect(savings(desk)).toBe(sent);

    // from elsewhere it is scrolled to, and clear of the buttons
    await desk.sidebar.locator('form').evaluate(() => scrollTo(0, 0));
    await desk.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
    const sentence = await desk.sidebar.locator(`#${problemId}`).boundingBox();
    const buttons = await desk.sidebar.locator('footer').boundingBox();
    const bottom = (sentence?.y ?? Number.NaN) + (sentence?.height ?? 0);
    expect(bottom).toBeLessThanOrEqual(buttons?.y ?? 0);
  });

  test('Reset goes back to the default, and the sentence about it goes away', async () => {
    await tabTo(desk, 'Reset to 20');
    await press('Enter');
    const second = desk.sidebar.getByLabel('Call waiting threshold 2');
    expect(await second.inputValue()).toBe('20');
    expect(await second.getAttribute('aria-invalid')).toBe('false');
    await desk.sidebar.getByRole('button', { name: 'Reset all to defaults' }).focus();
    await press('Enter');
    expect(await desk.sidebar.getByLabel('User refresh interval').inputValue()).toBe('240');
    expect(await desk.sidebar.getByLabel('Activity period').inputValue()).toBe('15');
    expect(await desk.sidebar.getByRole('button', { name: /^Reset( to|$)/ }).count()).toBe(0);
    await tabTo(desk, 'Save');
    await press('Enter');
    await status(desk, /^Saved\./);
    await desk.sidebar.getByRole('button', { name: 'Close', exact: true }).waitFor();
    expect(await stored(desk)).toMatchObject({ lookbackMinutes: 15, teamFilter: [] });
  });

  test('Cancel closes the sidebar and saves nothing', async () => {
    await desk.sidebar.getByLabel('Activity period').fill('99');
    await tabTo(desk, 'Cancel');
    await desk.leaveByEnter();
    expect(await stored(desk)).toMatchObject({ lookbackMinutes: 15 });
  });
});

describe('whatever the account is like', () => {
  const hostile = '<img src=x onerror=alert(1)> =HYPERLINK("x")';

  test('a team’s name stays text, whoever reads it', async () => {
    const desk = await openDesk({}, async (house) => {
      for (const team of house.simulator.account.teams) Object.assign(team, { name: hostile });
      await house.must('setupActivityTracker');
    });
    await desk.configure();
    const teams = desk.sidebar.getByRole('textbox', { name: 'Aircall teams' });
    await teams.click();
    await desk.sidebar.getByRole('option', { name: hostile }).first().click();
    await desk.sidebar.locator('.select2-selection__choice', { hasText: hostile }).waitFor();
    expect(await desk.sidebar.locator('img').count()).toBe(0);
    expect(desk.alarms).toEqual([]);
    await desk.close();
  }, 60_000);

  test('a wrong key does not keep Configure shut; it says why there are no teams', async () => {
    const desk = await openDesk({ properties: { AIRCALL_API_TOKEN: 'wrong' } }, async (house) => {
      await house.must('activityTracker');
    });
    await desk.configure();
    await desk.sidebar.getByText(/The list of teams is empty/).waitFor();
    await desk.sidebar.getByText(/The last refresh failed.*\(403\)/).waitFor();
    await desk.sidebar.getByLabel('Activity period').fill('20');
    await desk.sidebar.getByRole('button', { name: 'Save' }).click();
    await status(desk, /^Saved\./);

    await desk.sidebar.getByRole('button', { name: 'Replace key…' }).click();
    const { apiId, apiToken } = desk.house.simulator;
    await desk.page.keyboard.type(apiId);
    await desk.page.keyboard.press('Enter');
    await desk.sidebar.getByText('Enter the API token as well').waitFor();
    await desk.page.keyboard.type(apiToken);
    await desk.page.keyboard.press('Enter');
    await desk.sidebar.getByText('Connected to Meridian Travel.').waitFor();
    await desk.sidebar.getByText(/The list of teams is empty/).waitFor({ state: 'hidden' });
    expect(await desk.sidebar.getByLabel('API token', { exact: true }).isVisible()).toBe(false);
    expect(await desk.sidebar.getByLabel('Activity period').inputValue()).toBe('20');
    const html = (await desk.page.frames()[1]?.content()) ?? '';
    expect(html).toContain(apiId.slice(-4));
    expect(html).not.toContain(apiId);
    expect(html).not.toContain(apiToken);
    await desk.close();
  }, 60_000);
});

describe('when the script does not answer', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await desk.configure();
  }, 60_000);
  afterAll(() => desk.close());

  /** Makes `google.script.run` fail from now on, as Google does. */
  const breakGoogle = (message: string) =>
    desk.page.frames()[1]?.evaluate((sentence) => {
      let fail: (error: Error) => void = () => {};
      const runner: object = new Proxy(
        {},
        {
          get: (_, name) => (handler: typeof fail) => {
            if (name === 'withFailureHandler') fail = handler;
            if (!String(name).startsWith('with')) setTimeout(() => fail(new Error(sentence)));
            return runner;
          },
        },
      );
      const { script } = (window as unknown as { google: { script: { run: object } } }).google;
      script.run = runner;
    }, message);

  test.each([
    ['PERMISSION_DENIED', /several Google accounts/],
    ['NetworkError: Connection failure due to HTTP 0', /Check the network/],
  ])('%s is said in words, and what was entered stays', async (message, words) => {
    await breakGoogle(message);
    await desk.sidebar.getByLabel('Activity period').fill('77');
    await desk.sidebar.getByRole('button', { name: 'Save' }).click();
    await status(desk, words);
    expect(await desk.sidebar.getByLabel('Activity period').inputValue()).toBe('77');
    expect(await desk.sidebar.getByRole('button', { name: 'Save' }).isEnabled()).toBe(true);
  });
});
