import path from 'node:path';
import type { BehindView } from '../../src/domain/behind/view';
import { findMetric, findPeriod } from '../../src/domain/kpi/names';
import { asTrigger, records } from '../features/house';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
beforeAll(async () => {
  const settings = { kpiSheet: true, answerTargetSeconds: 15, boardKpis: ['service_level'] };
  const furnishing = {
    company: { callsPerHour: 300 },
    switches: ['rate.limit=0'],
    properties: { SETTINGS: JSON.stringify(settings) },
  };
  desk = await openDesk(furnishing, async (house) => {
    await house.must('setupActivityTracker');
    for (const seconds of [60, 900]) {
      house.advance(seconds);
      await house.must('activityTracker', asTrigger);
    }
  });
  desk.page.setDefaultTimeout(15_000);
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

const says = (words: string | RegExp) => desk.sidebar.getByText(words).first().waitFor();
const look = (name: string) =>
  process.env.SCREENSHOTS &&
  desk.page.screenshot({ path: path.join(process.env.SCREENSHOTS, `behind-${name}.png`) });
const cell = (row: number, column: number) =>
  desk.page.locator(`tr[data-row="${row - 1}"] td[data-column="${column - 1}"]`);
const open = () => pick(desk.page, 'Calls', 'Calls behind this number');
const goTo = (sheet: string) => desk.page.getByText(sheet, { exact: true }).last().click();
const sum = () => desk.sidebar.locator('.sum').textContent();

const figures = () => records(desk.house.sheet('KPI'));
/** The sheet row of a figure of the company today. */
const rowOf = (metric: string): number =>
  2 + figures().findIndex(({ Metric, Period }) => Metric === metric && Period === 'today');

/** How many calls a group's button names. */
async function countIn(name: RegExp): Promise<number> {
  const words = await desk.sidebar.getByRole('button', { name }).first().textContent();
  return Number(words?.split(' ')[0]);
}

test('a selected row of KPI opens the very calls it counts, and their sum is the figure', async () => {
  await goTo('KPI');
  await cell(rowOf('service_level'), 4).click();
  await open();
  await desk.sidebar.getByRole('heading', { name: 'Service level · Company' }).waitFor();
  const { Value, N } = figures()[rowOf('service_level') - 2] ?? {};
  const inTime = Math.round(Number(Value) * Number(N));
  // as the board rounds it
  const percent = Math.floor(Math.round(Number(Value) * 1e6) / 1e3) / 10;
  expect(await sum()).toBe(`${inTime} of ${N} = ${percent.toFixed(1)} %`);
  await says(/^The sheet KPI of \S+ shows the same\.$/);
  await says('Answer target 15 s');
  expect(await countIn(/^Show only: \d+ answered within 15 s$/)).toBe(inTime);
  await look('kpi');
  const hidden = await desk.sidebar
    .locator('html')
    .evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(hidden).toBe(0);
});

test('one reason alone shows its calls, each with the reason on its card', async () => {
  const late = await countIn(/answered after more than 15 s$/);
  await desk.sidebar.getByRole('button', { name: /answered after more than 15 s$/ }).click();
  await says(new RegExp(`^${late} of ${late} calls?`));
  const reasons = await desk.sidebar.locator('.card .reason').allTextContents();
  expect(reasons.length).toBe(Math.min(25, late));
  for (const reason of reasons) {
    expect(reason).toMatch(
      /^◐ Counted, not towards it: answered after (?:\d+ s|\d+:\d\d), target 15 s$/,
    );
  }
  await look('reason');
  await desk.sidebar.getByRole('button', { name: 'All of them' }).click();
  await says(/^✖ .*: left out of the service level by this formula$/);
});

test('a figure can be chosen in the sidebar, with the keyboard', async () => {
  await desk.sidebar.getByText('Choose another figure').click();
  await desk.sidebar.getByRole('combobox', { name: /^Figure: / }).focus();
  const type = async (...words: readonly string[]) => {
    await desk.page.keyboard.press('Enter');
    for (const word of words) await desk.page.keyboard.type(word);
    await desk.page.keyboard.press('Enter');
  };
  await type('Talk time');
  await desk.sidebar.getByRole('combobox', { name: 'Figure: Talk time' }).waitFor();
  await look('choose');
  await desk.sidebar.getByRole('button', { name: 'Show the calls' }).click();
  await desk.sidebar.getByRole('heading', { name: 'Talk time · Company' }).waitFor();
  expect(await sum()).toMatch(/^[\d:]+ in \d+ calls$/);
  await says(/^✔ Counted: talked /);
});

test('an agent’s tile, a team’s header and the band of the board are figures', async () => {
  await goTo('Activity Tracker');
  const tile = records(desk.house.sheet('UserSelection'))[0] ?? {};
  const [row, column] = [Number(tile.Row), Number(tile.Column)];
  for (const [at, heading, figure] of [
    [cell(row, column), /^Answered · Agent: /, /^\d+ calls?$/],
    [cell(row - 2, column), /^Offered · Team: /, /^\d+ calls?$/],
    [cell(row - 4, 1), 'Service level · Company', /%$/],
  ] as const) {
    await at.click();
    await desk.sidebar.getByRole('button', { name: 'Take the selected figure' }).click();
    await desk.sidebar.getByRole('heading', { name: heading }).waitFor();
    expect(await sum()).toMatch(figure);
  }
});

test('what is no figure says so, and offers to choose one', async () => {
  await cell(1, 1).click();
  await desk.sidebar.getByRole('button', { name: 'Take the selected figure' }).click();
  await says(/^No calls stand behind the selected cell\. Select a row/);
  await desk.sidebar.getByRole('combobox', { name: 'Of: Company' }).waitFor();
  await look('none');
});

test('figures of the sheet come out of their calls; an older sheet is said to be older', async () => {
  const ask = async (question: unknown): Promise<BehindView> => {
    const report = await desk.house.must('apiReadBehind', { as: 'sidebar', args: [{ question }] });
    return (report.result as { value: BehindView }).value;
  };
  const company = { metric: 'offered', scope: 'company', span: 'today' };
  const { scopes } = await ask(company);
  const rows = figures().filter(({ N }) => Number(N) > 0);
  // each is an execution; that all figures come out is a law of src/domain/behind
  for (const row of rows.filter((_, at) => at % Math.ceil(rows.length / 6) === 1)) {
    const view = await ask({
      metric: findMetric(String(row.Metric))?.key,
      scope: scopes.find(({ name }) => name === row.Scope)?.value,
      span: findPeriod(String(row.Period)),
    });
    if (view.groups.length === 0) continue;
    const same = expect.stringMatching(/^The sheet KPI of \S+ shows the same\.$/);
    expect([row, view.sum, view.notes]).toEqual([row, view.sum, expect.arrayContaining([same])]);
  }
  desk.house.advance(600);
  const { notes } = await ask({ ...company, span: 'activity' });
  expect(notes.join()).toMatch(/The sheet KPI shows \d+, n \d+: it is of \S+\. Calls changed/);
});
