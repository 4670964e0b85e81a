import type { ExecutionReport } from '../../../host/engine/report';
import { writeValues } from '../../../host/workbook/edit/write-values';
import { type Figure, figure } from './figure';
import { ask, type BenchHouse, openBenchHouse } from './house';

/** How many calls are looked through. */
const amounts = [1_000, 10_000, 100_000];

const weekSeconds = 7 * 86_400;

/** What a page is answered, as far as it matters here. */
interface Slice {
  readonly calls: readonly unknown[];
  readonly next: string | undefined;
  readonly waitSeconds: number;
}

/** Searches of a week with 1,000, 10,000 and 100,000 calls: at Aircall, and in the log of the sheet. */
export async function measureSearch(root: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const calls of amounts) {
    const size = `${calls.toLocaleString('en-US')} calls`;
    const house = await openBenchHouse(root, {
      account: { users: 50, teams: 8, numbers: 10, calls, callsPerHour: 0 },
      periodMinutes: weekSeconds / 60,
    });
    await house.run('setupActivityTracker');
    await house.refresh(60);
    const note = async (what: string, change: object) =>
      figures.push(await search(house, { size, what }, change));
    await note('Aircall: one caller', { phone: callerOf(house) });
    await note('Aircall: the whole week', {});
    fillLog(house, calls);
    await note('log: one caller', { place: 'log', phone: numberOf(17) });
    await note('log: the last hour', { place: 'log', from: nowOf(house) - 3600 });
    await note('log: the whole week', { place: 'log' });
    await house.close();
  }
  return figures;
}

const nowOf = ({ clock }: BenchHouse): number => Math.floor(clock.now() / 1000);

const callerOf = ({ simulator }: BenchHouse): string =>
  simulator.floor.calls.all[0]?.externalNumber ?? '';

/** Asks for slices as the page does, and waits when told to. */
async function search(
  house: BenchHouse,
  { size, what }: { readonly size: string; readonly what: string },
  change: object,
): Promise<Figure> {
  const wish = { kind: 'search', criteria: criteria(house, change) };
  const reports: ExecutionReport[] = [];
  let cursor: string | undefined;
  let found = 0;
  let waited = 0;
  do {
    const { value, report } = await ask<Slice>(house, 'apiFindCalls', wish, cursor);
    reports.push(report);
    cursor = value.next;
    found += value.calls.length;
    waited += value.waitSeconds;
    house.pass(value.waitSeconds);
  } while (cursor !== undefined);
  return figure(size, what, reports, { found, slices: reports.length, 's waited': waited });
}

const criteria = (house: BenchHouse, change: object): object => ({
  from: nowOf(house) - weekSeconds,
  to: nowOf(house),
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
  ...change,
});

const numberOf = (at: number): string => `+336${String(10_000_000 + at)}`;

/** Records of a week in the sheet Calls, evenly spread; the newest is the last. */
function fillLog(house: BenchHouse, calls: number): void {
  const sheet = house.tab('Calls');
  const { columns } = sheet.size;
  sheet.resize({ rows: calls + 1, columns });
  const header = sheet
    .mapCells({ row: 1, column: 1, rows: 1, columns }, (cell) => String(cell?.value ?? ''))
    .flat();
  const step = weekSeconds / calls;
  const rows = Array.from({ length: calls }, (_, at) => {
    const cells = record(at, nowOf(house) - weekSeconds + Math.floor(at * step) + 1);
    return header.map((word) => cells[word] ?? null);
  });
  writeValues(sheet, { row: 2, column: 1, rows: calls, columns }, rows, house.host.workbook.rules);
}

function record(at: number, startedAt: number): Readonly<Record<string, string | number | Date>> {
  const moment = (seconds: number): Date => new Date((startedAt + seconds) * 1000);
  return {
    'Call ID': String(50_000_000 + at),
    Direction: at % 3 === 0 ? 'outbound' : 'inbound',
    Status: 'done',
    Outcome: 'answered',
    Started: moment(0),
    Answered: moment(12),
    Ended: moment(180),
    'Wait s': 12,
    'Talk s': 168,
    'Total s': 180,
    'External number': numberOf(at),
    'Number ID': '1',
    Number: 'Support',
    'User ID': '1',
    User: `Agent ${at % 50}`,
    Source: 'Aircall',
    Updated: moment(200),
  };
}
