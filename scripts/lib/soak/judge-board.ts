import type { SoakHouse } from './house';
import { recordsOf } from './records';

/** Who waits and what each user does, at one moment. */
export interface FloorMoment {
  readonly at: number;
  /** Waiting callers by call id. */
  readonly waiting: ReadonlyMap<number, { readonly digits: string; readonly startedAt: number }>;
  /** Aircall's word by user id; those whose phone rings may be shown otherwise. */
  readonly users: ReadonlyMap<string, { readonly word: string; readonly isRinging: boolean }>;
}

/** What is true at this moment. */
export function lookAtFloor({ control }: SoakHouse): FloorMoment {
  const { now, waiting } = control('GET', '/truth') as {
    readonly now: number;
    readonly waiting: readonly {
      readonly id: number;
      readonly started_at: number;
      readonly raw_digits: string;
    }[];
  };
  const users = control('GET', '/users') as readonly {
    readonly id: number;
    readonly availability: string;
    readonly ringing_call_id: number | null;
  }[];
  return {
    at: now,
    waiting: new Map(
      waiting.map(({ id, started_at, raw_digits }) => [
        id,
        { digits: wordsOf(raw_digits), startedAt: started_at },
      ]),
    ),
    users: new Map(
      users.map(({ id, availability, ringing_call_id }) => [
        String(id),
        { word: availability, isRinging: ringing_call_id !== null },
      ]),
    ),
  };
}

const wordsOf = (digits: string): string => (/\d/.test(digits) ? digits : 'hidden number');

/** What stands before an agent's name. */
const symbols: Readonly<Record<string, string>> = {
  available: '●',
  in_call: '▶',
  after_call_work: '◆',
  do_not_disturb: '■',
  offline: '○',
};

/** Events of so many seconds may be under way when a board is drawn. */
const underWaySeconds = 3;

/**
 * Holds the board against the floor before and after the run that drew it: whatever was so the whole
 * time must be shown, and nothing that was so at neither time.
 *
 * @returns Sentences; none when it is right.
 */
export function judgeBoard(house: SoakHouse, before: FloorMoment, after: FloorMoment): string[] {
  const values = boardOf(house);
  if (values.length === 0) return ['There is no board.'];
  return [...wrongCallers(values, before, after), ...wrongAgents(house, values, before, after)];
}

type Cells = readonly (readonly string[])[];

function boardOf({ tab }: SoakHouse): Cells {
  const sheet = tab('Activity Tracker');
  if (!sheet) return [];
  const { rows, columns } = sheet.contentSize;
  if (rows === 0) return [];
  return sheet.mapCells({ row: 1, column: 1, rows, columns }, (cell) => String(cell?.value ?? ''));
}

interface ShownCaller {
  readonly digits: string;
  readonly waitSeconds: number;
}

function wrongCallers(values: Cells, before: FloorMoment, after: FloorMoment): string[] {
  const shown = values.flatMap(([first = '', second = '']) => readCaller(first, second));
  const all = new Map([...before.waiting, ...after.waiting]);
  const left = new Map(all);
  const wrong: string[] = [];
  for (const caller of shown) {
    const match = [...left].find(([, { digits, startedAt }]) => {
      const isLong = caller.waitSeconds >= before.at - startedAt - underWaySeconds;
      const isShort = caller.waitSeconds <= after.at - startedAt;
      return digits === caller.digits && isLong && isShort;
    });
    if (match) left.delete(match[0]);
    else wrong.push(`${caller.digits} is shown as waiting for ${caller.waitSeconds} s`);
  }
  for (const [id, { digits, startedAt }] of left) {
    const isLasting = before.waiting.has(id) && after.waiting.has(id);
    if (isLasting && before.at - startedAt > underWaySeconds)
      wrong.push(`${digits} has waited since ${startedAt} and is not shown (call ${id})`);
  }
  return wrong;
}

function readCaller(first: string, second: string): ShownCaller[] {
  const wait = /^(?:(\d+):)?(\d+):(\d\d)/.exec(second);
  if (!first.startsWith('☎ ') || !wait) return [];
  const [, hours = '0', minutes, rest] = wait;
  return [
    {
      digits: first.slice(2),
      waitSeconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(rest),
    },
  ];
}

function wrongAgents(
  house: SoakHouse,
  values: Cells,
  before: FloorMoment,
  after: FloorMoment,
): string[] {
  const wrong: string[] = [];
  // Webhooks alone tell that a phone rings, and not always that it has stopped: drawn so, it is free
  const ringing = '◉';
  const tiles = recordsOf(house.host, house.tab('UserSelection'));
  const shown = new Set<string>();
  for (const tile of tiles) {
    const id = String(tile['User ID']);
    shown.add(id);
    const states = [before, after].flatMap(({ users }) => users.get(id) ?? []);
    const cell = values[Number(tile.Row) - 1]?.[Number(tile.Column) - 1] ?? '';
    const symbol = cell.slice(0, 1);
    const isRight = states.some(
      ({ word, isRinging }) =>
        symbols[word] === symbol || (symbol === ringing && (isRinging || word === 'available')),
    );
    const isUnknownWord = states.some(({ word }) => symbols[word] === undefined);
    if (states.length > 0 && !isRight && !isUnknownWord)
      wrong.push(`${cell} (user ${id}) is ${states.map(({ word }) => word).join(', then ')}`);
  }
  for (const [id] of before.users) {
    if (after.users.has(id) && !shown.has(id)) wrong.push(`user ${id} is not on the board`);
  }
  return wrong;
}
