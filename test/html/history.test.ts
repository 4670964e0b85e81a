import { asTrigger } from '../features/house';
import { pick } from '../host/web/page-fixture';
import { type Desk, openDesk } from './sidebar';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ account: 'S', switches: ['rate.limit=0'] }, async (house) => {
    await house.must('setupActivityTracker');
    await house.must('activityTracker', asTrigger);
  });
}, 60_000);
afterAll(() => desk.close());
afterEach(() => expect([desk.alarms, desk.foreignRequests]).toEqual([[], []]));

/** Calls of the simulated account that began in the activity period. */
function callsOfPeriod(): number {
  const { epochSeconds } = desk.house.control('GET', '/clock') as { readonly epochSeconds: number };
  const calls = desk.house.control('GET', '/calls') as readonly { readonly started_at: number }[];
  const from = epochSeconds - 15 * 60;
  return calls.filter((call) => call.started_at >= from).length;
}

test('everyone’s history has every call of the activity period, and says how old the board may be', async () => {
  await pick(desk.page, 'Calls', 'History of everyone');
  await desk.sidebar.getByText(`Done: ${callsOfPeriod()} calls found.`).waitFor();
  await desk.sidebar.getByRole('heading', { name: 'Calls of everyone' }).waitFor();
  await desk.sidebar.getByText('Fri 2026-11-20, 10:45 to 11:00').waitFor();
  await desk.sidebar.getByText(/The board may be some seconds older/).waitFor();
  expect(await desk.sidebar.getByText(/teams chosen under Configure/).count()).toBe(0);
});

test('Refresh reads it again', async () => {
  const reads = () =>
    desk.house.host.executions.records.filter((run) => run.functionName === 'apiFindCalls').length;
  const before = reads();
  await desk.sidebar.getByRole('button', { name: 'Refresh' }).click();
  await desk.sidebar.getByText(`Done: ${callsOfPeriod()} calls found.`).waitFor();
  expect(reads()).toBeGreaterThan(before);
});

test('the history of the agent whose block is selected is of that agent alone', async () => {
  const name = 'Diego Ramos';
  const [id] = desk.house.sheet('UserDB').values.find((one) => one[1] === name) ?? [];
  const block = desk.house.sheet('UserSelection').values.find((one) => one[4] === id) ?? [];
  const [row, column] = block;
  await desk.page.locator(cell(Number(row), Number(column))).click();
  await pick(desk.page, 'Calls', 'History of selected agent');
  await desk.sidebar.getByRole('heading', { name: `Calls of ${name}` }).waitFor();
  await desk.sidebar.getByText(/^Done/).waitFor();
  const agents = await desk.sidebar.getByRole('article').locator('dl').allTextContents();
  expect(agents.length).toBeGreaterThan(0);
  for (const agent of agents) expect(agent).toContain(name);
});

const cell = (row: number, column: number): string =>
  `tr[data-row="${row - 1}"] td[data-column="${column - 1}"]`;
