import { cellName, choose, headerRowOf, tileOf } from './at-the-board';
import { type House, openWarmHouse, records } from './house';

let house: House;
let ids: number[];
let tiles: { row: number; column: number; rows: number; userId: number }[];
beforeAll(async () => {
  house = await openWarmHouse({ switches: ['rate.limit=0'] });
  tiles = records(house.sheet('UserSelection')).map((row) => ({
    row: Number(row.Row),
    column: Number(row.Column),
    rows: Number(row.Rows),
    userId: Number(row['User ID']),
  }));
  ids = [...new Set(tiles.map(({ userId }) => userId))];
}, 60_000);
afterAll(() => house.close());

const history = (a1: string, more: object = {}) =>
  choose(house, 'showUserCallsSidebar', { a1, ...more });
const names = () =>
  new Map(records(house.sheet('UserDB')).map((row) => [Number(row['User ID']), row.Name]));

test('every tile opens the history of the agent the board shows there', async () => {
  expect(ids).toHaveLength(50);
  const board = house.sheet('Activity Tracker').values;
  for (const { row, column, userId } of tiles.filter((_, index) => index % 9 === 0)) {
    const { sidebar, told } = await history(cellName(row, column));
    const name = String(names().get(userId)).replace(/^'/, '');
    expect([sidebar, told]).toEqual([{ title: 'Call history', opening: { userId, name } }, []]);
    expect(board[row - 1]?.[column - 1]).toContain(name.slice(0, 20));
  }
});

const first = () => tiles[0] ?? { row: 0, column: 0, rows: 0, userId: 0 };
const someBlock = () => tiles.filter(({ column }) => column === first().column);

test('any line of a tile will do, and several cells of one agent', async () => {
  const { row, column, rows, userId } = first();
  const last = cellName(row + rows - 1, column + 1);
  for (const a1 of [last, `${cellName(row, column)}:${last}`]) {
    expect((await history(a1)).sidebar?.opening).toMatchObject({ userId });
  }
});

test.each<[string, () => string, string]>([
  ['the status strip', () => 'A1', 'What is selected is no agent. Select an agent'],
  ['a waiting caller', () => cellName(headerRowOf(house) + 2, 1), 'What is selected is no agent.'],
  ['the gutter', () => cellName(first().row, first().column + 2), 'What is selected is no agent.'],
  [
    'two agents',
    () =>
      `${cellName(first().row, first().column)}:${cellName(first().row + first().rows, first().column)}`,
    '2 agents are selected. Select one of them',
  ],
])('%s is not one agent, and it says what to select', async (_, where, sentence) => {
  const { sidebar, told } = await history(where());
  expect(sidebar).toBeUndefined();
  expect(told).toEqual([expect.stringContaining(sentence)]);
});

test('a whole team is too many for a history', async () => {
  const { told } = await history(cellName(headerRowOf(house), first().column));
  expect(told).toEqual([expect.stringContaining(`${someBlock().length} agents are selected.`)]);
});

test('another sheet is named', async () => {
  const { sidebar, told } = await history('A2', { sheetName: 'UserDB' });
  expect(sidebar).toBeUndefined();
  expect(told).toEqual([expect.stringContaining('The sheet "UserDB" shows no agents.')]);
});

test('a page reads the selection of its own person at the moment of the click', async () => {
  const [ann, bob] = [tiles[3], tiles[12]];
  const ask = (tile: typeof ann, user: string) =>
    house.must('apiReadSelection', {
      as: 'sidebar',
      user,
      select: { sheetName: 'Activity Tracker', a1: cellName(tile?.row ?? 0, tile?.column ?? 0) },
    });
  const answers = await Promise.all([ask(ann, 'ann@example.com'), ask(bob, 'bob@example.com')]);
  expect(answers.map(({ result }) => result)).toEqual([
    { ok: true, value: { userIds: [ann?.userId] } },
    { ok: true, value: { userIds: [bob?.userId] } },
  ]);
  const nowhere = await house.must('apiReadSelection', { as: 'sidebar' });
  expect(nowhere.result).toMatchObject({ ok: false });
});

test('two supervisors who choose at once each get the agent they selected', async () => {
  const wanted = [tiles[1], tiles[20]].map((tile) => tile?.userId ?? 0);
  const shown = await Promise.all(
    wanted.map((userId, index) =>
      history(tileOf(house, userId), { user: `boss${index}@x.example` }),
    ),
  );
  expect(shown.map(({ sidebar }) => sidebar?.opening)).toMatchObject([
    { userId: wanted[0] },
    { userId: wanted[1] },
  ]);
});

test('of two agents of one name, the selected one', async () => {
  const twins = [ids[2], ids[30]].map(Number);
  for (const id of twins) house.control('POST', '/users', { id, rename: 'Sam Twin' });
  house.advance(241 * 60);
  await house.must('activityTracker');
  expect(twins.map((id) => names().get(id))).toEqual(['Sam Twin', 'Sam Twin']);
  for (const userId of twins) {
    const { sidebar } = await history(tileOf(house, userId));
    expect(sidebar?.opening).toEqual({ userId, name: `Sam Twin #${userId}` });
  }
});

test('a board that moved under the cursor opens what it shows now', async () => {
  const { row, column } = first();
  const a1 = cellName(row, column);
  const before = (await history(a1)).sidebar?.opening;
  house.control('POST', '/users', { id: tileAt(row, column), rename: 'Zz Last' });
  house.advance(241 * 60);
  await house.must('activityTracker');
  const after = (await history(a1)).sidebar?.opening as { name: string };
  expect(after).not.toEqual(before);
  expect(house.sheet('Activity Tracker').values[row - 1]?.[column - 1]).toContain(after.name);
});

const tileAt = (row: number, column: number): number =>
  Number(
    records(house.sheet('UserSelection')).find((one) => one.Row === row && one.Column === column)?.[
      'User ID'
    ],
  );
