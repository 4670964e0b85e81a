import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AccountSize } from '../../../simulator/options';
import { type Figure, figure } from './figure';
import { type BenchHouse, openBenchHouse } from './house';

/** Three calls an agent in the quarter of an hour before the start. */
const account = (users: number, teams: number, numbers: number): AccountSize => ({
  ...{ users, teams, numbers, calls: users * 3 },
  callsPerHour: 0,
});

/** Accounts beyond L, each larger in another way. */
const accounts: readonly AccountSize[] = [
  account(500, 40, 60),
  account(1_000, 80, 100),
  account(2_000, 160, 200),
  account(2_500, 200, 250),
  account(500, 500, 60),
  account(500, 40, 2_000),
];

/** Nobody waits longer for a first whole board. */
const mostRuns = 30;

/** How accounts beyond L are met: the first whole board, a warm refresh, and what is kept of them. */
export async function measureLargest(root: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of accounts) figures.push(...(await measureOne(root, size)));
  return figures;
}

async function measureOne(root: string, size: AccountSize): Promise<readonly Figure[]> {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const house = await openBenchHouse(root, { account: size, stateDir });
  const name = [size.users, size.teams, size.numbers].map((it) => it.toLocaleString('en-US'));
  const at = `${name[0]} users, ${name[1]} teams, ${name[2]} numbers`;
  const reports = [await house.run('setupActivityTracker')];
  while (!isWhole(house) && reports.length < mostRuns) reports.push(await house.refresh(60));
  const first = figure(at, 'until the board is whole', reports, {
    minutes: reports.length,
    ...areaOf(house),
  });
  for (let runs = 0; runs < 3; runs += 1) await house.refresh(60);
  const warm = await house.refresh(60);
  house.host.save();
  const kept = weigh(stateDir);
  await house.close();
  rmSync(stateDir, { recursive: true });
  return [first, figure(at, 'warm', warm, kept)];
}

/** Whether the strip shows a whole board. */
const isWhole = (house: BenchHouse): boolean =>
  String(house.tab('Activity Tracker').rows[1]?.cells[1]?.value).startsWith('✔');

function areaOf(house: BenchHouse): Figure['more'] {
  const { rows, columns } = house.tab('Activity Tracker').contentSize;
  return { 'board rows': rows, 'board columns': columns };
}

/** How much of its store and of Google's cache a spreadsheet takes, in characters. */
function weigh(stateDir: string): Figure['more'] {
  const read = (file: string) =>
    (JSON.parse(readFileSync(path.join(stateDir, file), 'utf8')) as { script: Stored }).script;
  const properties = Object.entries(read('properties.json')).map(([name, value]) => [
    name,
    lengthOf(value),
  ]) as [string, number][];
  const cached = new Map<string, number>();
  for (const [key, value] of Object.entries(read('cache.json'))) {
    const text = key.replace(/\.\d+$/, '');
    cached.set(text, (cached.get(text) ?? 0) + lengthOf(value));
  }
  return {
    'largest property': Math.max(...properties.map(([, length]) => length)),
    'all properties': properties.reduce((sum, [name, length]) => sum + name.length + length, 0),
    'largest cache text': Math.max(...cached.values()),
    'all cache texts': [...cached.values()].reduce((sum, length) => sum + length, 0),
  };
}

type Stored = Readonly<Record<string, string | { readonly value: string }>>;

const lengthOf = (stored: string | { readonly value: string }): number =>
  (typeof stored === 'string' ? stored : stored.value).length;
