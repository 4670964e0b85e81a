import { shiftCells } from '../../../host/workbook/edit/shift-cells';
import { sortRows } from '../../../host/workbook/edit/sort';
import type { Random } from '../../../simulator/random';
import type { Fault } from './faults-of-aircall';
import type { SoakHouse } from './house';

const tables = ['Calls', 'Live calls', 'UserDB', 'TeamDB', 'NumberDB', 'Runs'];
const databases = ['UserDB', 'TeamDB', 'NumberDB', 'UserSelection'];

/** What people do to the spreadsheet, and to the account, while the script works on it. */
export const faultsOfPeople: Readonly<Record<string, Fault>> = {
  'a tab renamed': ({ rename }, random) => {
    const name = random.pick(tables);
    rename(name, `${name} (${random.integer(1, 999)})`);
  },
  'rows of Calls sorted': ({ tab }, random) => {
    const sheet = tab('Calls');
    const rows = sheet?.contentSize.rows ?? 0;
    if (!sheet || rows < 3) return;
    const area = { row: 2, column: 1, rows: rows - 1, columns: sheet.size.columns };
    sortRows(sheet, area, [{ column: random.integer(1, 16), ascending: random.chance(0.5) }]);
  },
  'a column inserted': ({ tab }, random) => {
    const sheet = tab(random.pick(['Calls', 'Live calls', 'Runs']));
    if (!sheet || sheet.size.columns > 45) return;
    const at = random.integer(1, sheet.size.columns);
    shiftCells(sheet, { axis: 'column', kind: 'insert', at, count: 1 });
  },
  'a database tab deleted': ({ tab, host }, random) => {
    const sheet = tab(random.pick(databases));
    if (sheet) host.workbook.deleteSheet(sheet);
  },
  'a user added': (house, random) => {
    const team = random.pick(house.simulator.account.teams);
    house.control('POST', '/users', { add: `New ${nameOf(random)}`, teamId: team.id });
  },
  'a user renamed': (house, random) => {
    const { id } = random.pick(house.simulator.account.users);
    house.control('POST', '/users', { id, rename: `Renamed ${nameOf(random)}` });
  },
  'a user removed': (house, random) => {
    const idle = house.simulator.account.users.filter(
      ({ currentCallId, ringingCallId }) => (currentCallId ?? ringingCallId) === undefined,
    );
    if (idle.length < 10) return;
    house.control('POST', '/users', { id: random.pick(idle).id, remove: true });
  },
  'a team added, renamed or removed': changeTeams,
  'a number added, renamed or removed': changeNumbers,
};

const nameOf = (random: Random): string => `Person ${random.integer(1, 9999)}`;

/** Teams and numbers are changed in place; those of the first hour, which calls came in on, stay. */
function changeTeams({ simulator, now }: SoakHouse, random: Random): void {
  const { teams, users } = simulator.account;
  const made = teams.filter(({ name }) => name.startsWith('Made '));
  const change = random.integer(0, 2);
  const [last] = made;
  if (change === 0 || !last) {
    const id = Math.max(...teams.map((team) => team.id)) + 1;
    const userIds = random.shuffle(users.map((user) => user.id)).slice(0, 3);
    teams.push({ id, name: `Made ${id}`, createdAt: now(), userIds });
  } else if (change === 1) Object.assign(last, { name: `Made again ${random.integer(1, 999)}` });
  else teams.splice(teams.indexOf(last), 1);
}

function changeNumbers({ simulator, now }: SoakHouse, random: Random): void {
  const { numbers } = simulator.account;
  const made = numbers.filter(({ name }) => name.startsWith('Made '));
  const change = random.integer(0, 2);
  const [first] = numbers;
  const [last] = made;
  if (!first) return;
  if (change === 0 || !last) {
    const id = Math.max(...numbers.map((number) => number.id)) + 1;
    numbers.push({ ...first, id, name: `Made ${id}`, createdAt: now(), userIds: [], teamIds: [] });
  } else if (change === 1) Object.assign(last, { name: `Made again ${random.integer(1, 999)}` });
  else numbers.splice(numbers.indexOf(last), 1);
}
