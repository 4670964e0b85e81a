import type { Browser } from 'playwright-core';
import type { CallsWish, SavedSearch } from '../../src/domain/pages/search-view';
import { openBrowser } from '../browser';
import { good, type LonePage, openLonePage } from './lone-page';
import { aForm, aSavedSearch, aSlice, found } from './search-samples';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The form, in a browser that is in another day than the spreadsheet. */
async function openForm(script: Parameters<typeof openLonePage>[1]['script'] = {}) {
  const lone = await openLonePage(browser, {
    name: 'search',
    timezoneId: 'Pacific/Kiritimati',
    script: {
      apiReadSearchForm: [good(aForm())],
      apiFindCalls: [good(aSlice([found()]))],
      ...script,
    },
  });
  const { page } = lone;
  await page.getByRole('button', { name: 'Search', exact: true }).waitFor();
  return { ...lone, days: page.getByRole('textbox', { name: 'First and last day' }) };
}

const search = ({ page }: LonePage) =>
  page.getByRole('button', { name: 'Search', exact: true }).click();

/** The criteria the page sent last. */
async function sent(lone: LonePage) {
  await lone.page.getByText(/^Done/).waitFor();
  const calls = (await lone.asked()).filter(([name]) => name === 'apiFindCalls');
  const wish = calls.at(-1)?.[1] as Extract<CallsWish, { kind: 'search' }>;
  return wish.criteria;
}

const utc = (text: string) => Date.parse(text) / 1000;

describe('the period', () => {
  test('is today to begin with, in the zone of the spreadsheet, and after Clear all', async () => {
    const form = await openForm();
    expect(await form.days.inputValue()).toBe('2026-11-20');
    await form.page.getByRole('button', { name: 'Yesterday' }).click();
    expect(await form.days.inputValue()).toBe('2026-11-19');
    await form.page.getByRole('button', { name: 'Clear all' }).click();
    expect(await form.days.inputValue()).toBe('2026-11-20');
    await form.page.close();
  });

  test('that is none stops the search with a sentence, and the focus goes there', async () => {
    const form = await openForm();
    for (const [typed, sentence] of [
      ['', /needs both/],
      ['soon', /“soon” cannot be read/],
      ['2026-02-30 to 2026-03-01', /cannot be read/],
    ] as const) {
      await form.days.fill(typed);
      await search(form);
      await form.page.getByRole('alert').filter({ hasText: sentence }).waitFor();
      expect(await form.days.evaluate((box) => box === document.activeElement)).toBe(true);
      expect(await form.days.getAttribute('aria-invalid')).toBe('true');
      expect(await form.days.inputValue()).toBe(typed);
    }
    expect((await form.asked()).map(([name]) => name)).toEqual(['apiReadSearchForm']);
    await form.page.getByText(/^Not searched/).waitFor();
    await form.page.getByRole('button', { name: 'Today', exact: true }).click();
    expect(await form.page.getByText(/^Not searched/).count()).toBe(0);
    await form.page.close();
  });

  test('without the last day the search stops, and the first one stays', async () => {
    const form = await openForm();
    await form.days.click();
    await form.page.getByLabel('Monday, 16 November 2026').click();
    await form.page.keyboard.press('Escape');
    await search(form);
    await form.page
      .getByRole('alert')
      .filter({ hasText: /Choose the last day too/ })
      .waitFor();
    expect(await form.days.inputValue()).toBe('2026-11-16');
    await form.page.close();
  });

  test('that ends before it begins is refused at its second time', async () => {
    const form = await openForm();
    await form.days.fill('2026-11-16');
    await form.page.getByLabel('Time on the first day').fill('10:00');
    await form.page.getByLabel('Time on the last day').fill('09:00');
    await search(form);
    await form.page
      .getByRole('alert')
      .filter({ hasText: /ends before it begins/ })
      .waitFor();
    await form.page.close();
  });

  test('is chosen by keyboard; the whole last day is included; it is written out', async () => {
    const form = await openForm();
    const { page, days } = form;
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    expect(await days.evaluate((box) => box === document.activeElement)).toBe(true);
    // today is Friday 20 in Paris, though it is Saturday in this browser
    await press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      'Friday, 20 November 2026',
    );
    await press('ArrowUp', 'Enter', 'ArrowRight', 'ArrowRight', 'Enter');
    expect(await days.inputValue()).toBe('2026-11-13 to 2026-11-15');
    await page.getByText('Fri 2026-11-13, 00:00 to Sun 2026-11-15, 23:59').waitFor();
    await search(form);
    expect(await sent(form)).toMatchObject({
      from: utc('2026-11-12T23:00:00Z'),
      to: utc('2026-11-15T22:59:59Z'),
    });
    await page.close();
  });

  test('in French is typed and chosen with the day first', async () => {
    const { page } = await openLonePage(browser, {
      name: 'search',
      language: 'fr',
      script: { apiReadSearchForm: [good(aForm())] },
    });
    const days = page.getByRole('textbox', { name: 'Premier et dernier jour' });
    await days.fill('13/11/2026 au 15/11/2026');
    await page.getByText('ven. 13/11/2026, 00:00 à dim. 15/11/2026, 23:59').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('lundi 16 novembre 2026').click();
    await page.getByLabel('mercredi 18 novembre 2026').click();
    expect(await days.inputValue()).toBe('16/11/2026 au 18/11/2026');
    await page.close();
  });

  test('Escape closes the calendar and keeps what is there', async () => {
    const form = await openForm();
    await form.days.fill('2026-11-01 to 2026-11-02');
    await form.page.keyboard.press('ArrowDown');
    await form.page.getByRole('dialog', { name: 'First and last day' }).waitFor();
    await form.page.keyboard.press('Escape');
    await form.page
      .getByRole('dialog', { name: 'First and last day' })
      .waitFor({ state: 'hidden' });
    expect(await form.days.inputValue()).toBe('2026-11-01 to 2026-11-02');
    await form.page.close();
  });

  test('of a preset is meant in the spreadsheet’s time zone, not in the browser’s', async () => {
    const form = await openForm();
    for (const [preset, shown, from, to] of [
      ['Today', '2026-11-20', '2026-11-19T23:00:00Z', '2026-11-20T22:59:59Z'],
      ['Yesterday', '2026-11-19', '2026-11-18T23:00:00Z', '2026-11-19T22:59:59Z'],
      ['Last 7 days', '2026-11-14 to 2026-11-20', '2026-11-13T23:00:00Z', '2026-11-20T22:59:59Z'],
      ['This week', '2026-11-16 to 2026-11-20', '2026-11-15T23:00:00Z', '2026-11-20T22:59:59Z'],
      // summer time ended on 25 October
      ['Last month', '2026-10-01 to 2026-10-31', '2026-09-30T22:00:00Z', '2026-10-31T22:59:59Z'],
    ] as const) {
      await form.page.getByRole('button', { name: preset, exact: true }).click();
      expect(await form.days.inputValue()).toBe(shown);
      await search(form);
      expect(await sent(form)).toMatchObject({ from: utc(from), to: utc(to) });
      await form.page.getByRole('button', { name: 'Change search' }).click();
    }
    await form.page.close();
  });
});

describe('what may be left out', () => {
  test('asks nothing while it is empty', async () => {
    const form = await openForm();
    await form.page.getByRole('button', { name: 'Today', exact: true }).click();
    await search(form);
    const { from: _, to: __, ...others } = await sent(form);
    expect(others).toEqual({
      userIds: [],
      numberIds: [],
      teams: [],
      directions: [],
      missed: [],
      duration: {},
      talk: {},
      tags: [],
      phone: '',
      comment: '',
    });
    await form.page.close();
  });

  test('is filled in by hand, and sent as it was entered', async () => {
    const form = await openForm();
    const { page } = form;
    await page.getByRole('button', { name: 'Today', exact: true }).click();
    await page.getByText('More criteria').click();
    const choose = async (name: string, typed: string) => {
      expect(await page.getByRole('combobox', { name, exact: true }).count()).toBe(1);
      await page.getByRole('textbox', { name, exact: true }).click();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    };
    await choose('Agents', 'Ana');
    await choose('Agents', '#3');
    await choose('Aircall numbers', 'support');
    await choose('Teams', 'single');
    await choose('Missed', 'voice menu');
    await choose('Tags', 'refun');
    await choose('Tags', 'nobody listed this');
    await page.keyboard.press('Escape');
    await page.getByLabel('Direction').selectOption('outbound');
    await page.getByLabel('Recording or voicemail').selectOption('none');
    await page.getByLabel('Duration at least, in seconds').fill('60');
    await page.getByLabel('Talk time at most, in seconds').fill('0');
    await page.getByLabel('Phone number').fill(' +33 (0)1 ');
    await page.getByLabel('Text in comments').fill('refund');
    await page.getByText('More criteria (11 set)').waitFor();
    await search(form);
    expect(await sent(form)).toMatchObject({
      userIds: [1, 3],
      numberIds: [31],
      teams: ['withoutTeam'],
      missed: [{ reason: 'abandoned_in_ivr' }],
      tags: ['Refund', 'nobody listed this'],
      directions: ['outbound'],
      asset: 'none',
      duration: { atLeast: 60 },
      talk: { atMost: 0 },
      phone: '+33 (0)1',
      comment: 'refund',
    });
    await page.getByText('Agents: Ana Martin or Bo Lee #3').waitFor();
    await page.close();
  });

  test('a length of time that is none is refused where it stands', async () => {
    const form = await openForm();
    await form.page.getByRole('button', { name: 'Today', exact: true }).click();
    await form.page.getByText('More criteria').click();
    for (const [least, most, sentence] of [
      ['a minute', '', /whole seconds/],
      ['60', '10', /is more than/],
    ] as const) {
      await form.page.getByLabel('Duration at least, in seconds').fill(least);
      await form.page.getByLabel('Duration at most, in seconds').fill(most);
      await search(form);
      await form.page.locator('.problem').filter({ hasText: sentence }).waitFor();
      await form.page.getByText('Not searched: one entry').waitFor();
    }
    expect((await form.asked()).map(([name]) => name)).toEqual(['apiReadSearchForm']);
    await form.page.close();
  });
});

describe('saved searches', () => {
  test('one that was saved fills in every field, even with what is gone by now', async () => {
    const search7 = aSavedSearch('Refunds');
    const form = await openForm({ apiReadSearchForm: [good(aForm({ saved: [search7] }))] });
    await form.page.getByText('Saved searches (1)').click();
    await form.page.getByRole('button', { name: 'Refunds', exact: true }).click();
    await form.page.getByText('“Refunds” is filled in').waitFor();
    await form.page.getByRole('listitem', { name: '#99 (not in the list)' }).waitFor();
    await form.page.getByText('Mon 2026-11-16, 00:00 to Thu 2026-11-19, 17:29').waitFor();
    await search(form);
    expect(await sent(form)).toEqual(search7.criteria);
    // and it is all still there
    await form.page.getByRole('button', { name: 'Change search' }).click();
    await search(form);
    expect(await sent(form)).toEqual(search7.criteria);
    await form.page.close();
  });

  test('what is entered is saved under a name, deleted, and brought back', async () => {
    const mine = aSavedSearch('Mine');
    const form = await openForm({
      apiReadSearchForm: [good(aForm({ saved: [mine] }))],
      apiForgetSearch: [good([])],
      apiSaveSearch: [good([mine])],
    });
    const { page } = form;
    await page.getByText('Saved searches (1)').click();
    await page.getByRole('button', { name: 'Delete “Mine”' }).click();
    await page.getByText('“Mine” was deleted.').waitFor();
    await page.getByText('None yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Mine', exact: true }).click();
    await page.getByLabel('Save this search as').fill(' Mine ');
    await page.keyboard.press('Enter');
    await page.getByText('“Mine” was saved in place of the one before.').waitFor();
    expect((await form.asked()).slice(1)).toEqual([
      ['apiForgetSearch', 'Mine'],
      ['apiSaveSearch', mine],
      ['apiSaveSearch', mine],
    ]);
    await page.close();
  });

  test('days that a chip chose move on with the days, others stay', async () => {
    const saved = { ...aSavedSearch('Week'), days: 'lastSevenDays' as const };
    const form = await openForm({
      apiReadSearchForm: [good(aForm({ saved: [saved] }))],
      apiSaveSearch: [good([saved]), good([saved])],
    });
    const { page } = form;
    await page.getByText('Saved searches (1)').click();
    await page.getByRole('button', { name: 'Week', exact: true }).click();
    await page.getByText('“Week” is filled in').waitFor();
    const name = page.getByLabel('Save this search as');
    await name.fill('Week');
    await page.keyboard.press('Enter');
    await page.getByText('“Week” was saved in place of the one before.').waitFor();
    await form.days.fill('2026-11-16 to 2026-11-17');
    await form.days.press('Enter');
    await name.fill('Two days');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('“Two days” was saved.').waitFor();
    const [week, days] = (await form.asked()).slice(1).map(([, sent]) => sent as SavedSearch);
    const from = utc('2026-11-13T23:00:00Z');
    const to = utc('2026-11-20T22:59:59Z');
    expect(week).toEqual({ ...saved, criteria: { ...saved.criteria, from, to } });
    expect(days).not.toHaveProperty('days');
    await page.close();
  });

  test('without a name or a period nothing is saved', async () => {
    const form = await openForm();
    await form.page.getByText('Saved searches').click();
    await form.page.getByRole('button', { name: 'Save', exact: true }).click();
    await form.page.getByText('Enter a name').waitFor();
    await form.page.getByLabel('Save this search as').fill('Mine');
    await form.days.fill('');
    await form.page.getByRole('button', { name: 'Save', exact: true }).click();
    await form.page
      .getByRole('alert')
      .filter({ hasText: /needs both/ })
      .waitFor();
    expect((await form.asked()).map(([name]) => name)).toEqual(['apiReadSearchForm']);
    await form.page.close();
  });
});
