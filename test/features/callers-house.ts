import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { Clock } from '../../clock/clock';
import type { ExecutionReport } from '../../host/engine/report';
import { Host } from '../../host/host';
import type { RunRequest } from '../../host/host-options';
import { writeValues } from '../../host/workbook/edit/write-values';
import type { SheetModel } from '../../host/workbook/sheet-model';
import type { CallerHistory } from '../../src/domain/callers/caller-history';
import { historyOf } from '../../src/domain/callers/history-of';
import { callHeader, type Row } from '../../src/domain/sheets/headers';

/** What the cache alone says, or what is found with a search besides. */
export type Answer = CallerHistory | 'none' | 'unknown';

/** A call in the log, as a test writes it. */
export interface LogLine {
  readonly id: number;
  /** Epoch seconds. */
  readonly at: number;
  /** As Aircall displays it. */
  readonly shown: string;
  readonly number: string;
  readonly isOutbound: boolean;
  readonly isAnswered: boolean;
  readonly agent: number | undefined;
  readonly tags: string;
}

/** The bundle in `dist/` without an Aircall account, with a log and ways to ask about callers. */
export interface CallersHouse {
  readonly host: Host;
  readonly clock: Clock;
  now(): number;
  run(name: string, request?: Partial<RunRequest>): Promise<ExecutionReport>;
  /** What the cache alone knows. */
  known(numbers: readonly string[]): Promise<readonly Answer[]>;
  find(number: string): Promise<{ readonly history: Answer; readonly report: ExecutionReport }>;
  /** Writes calls below the last row of Calls. */
  log(lines: readonly LogLine[]): void;
  calls(): SheetModel;
  close(): Promise<void>;
}

const probe = `
import { followLog } from './src/actions/callers/care-for-callers';
import { findHistory } from './src/actions/callers/find-history';
import { rollOver } from './src/actions/log/roll-over';
import { historyIn, historyTextName, historyTextNames } from './src/domain/callers/history-texts';
import { createWorld } from './src/world';
export const follow = () => followLog(createWorld(false));
export const roll = () => rollOver(createWorld(false));
export const find = (number) => findHistory(createWorld(false), number, Date.now() / 1000);
export const known = (numbers) => {
  const texts = createWorld(false).cache.read(historyTextNames);
  return numbers.map((each) => historyIn(texts[historyTextName(each)], each, Date.now() / 1000));
};
export const forget = () => createWorld(false).cache.forget(['callers', ...historyTextNames]);
export const forgetOne = (number) => createWorld(false).cache.forget([historyTextName(number)]);
`;
const doors = ['follow', 'roll', 'find', 'known', 'forget', 'forgetOne'];

function makeProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'callers-'));
  cpSync('dist', folder, { recursive: true });
  const { outputFiles } = buildSync({
    stdin: { contents: probe, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'probe',
    target: 'es2020',
    define: { BUNDLE_VERSION: '"0.0.0"' },
  });
  const functions = doors.map((name) => `function ${name}(word) { return probe.${name}(word); }`);
  writeFileSync(path.join(folder, 'Probe.js'), [outputFiles[0]?.text, ...functions].join('\n'));
  return folder;
}

/** Opens a house that is set up. */
export async function openCallersHouse(settings: object): Promise<CallersHouse> {
  const projectDir = makeProject();
  const clock = new Clock({ now: Date.parse('2026-11-20T10:00:00Z'), speed: 0 });
  const properties = { SETTINGS: JSON.stringify({ defaultCountry: 'FR', ...settings }) };
  const host = new Host({
    projectDir,
    clock,
    properties,
    skipWaitsWhenFrozen: true,
    warmThreads: 1,
  });
  const run: CallersHouse['run'] = (name, request) =>
    host.run({ function: name, as: 'trigger', answers: [], ...request });
  const must = async (name: string, ...args: readonly unknown[]): Promise<ExecutionReport> => {
    const report = await run(name, { args });
    if (!report.ok) throw new Error(`${name} failed: ${report.error?.message}`);
    return report;
  };
  const calls = (): SheetModel => {
    const found = host.workbook.sheetByName('Calls');
    if (!found) throw new Error('There is no sheet Calls.');
    return found;
  };
  await must('setupActivityTracker');
  return {
    host,
    clock,
    run,
    calls,
    now: () => clock.now() / 1000,
    known: async (numbers) => (await must('known', numbers)).result as readonly Answer[],
    find: async (number) => {
      const report = await must('find', number);
      return { history: report.result as Answer, report };
    },
    log: (lines) => {
      const sheet = calls();
      const first = sheet.contentSize.rows + 1;
      sheet.resize({ rows: first + lines.length, columns: callHeader.length });
      const rows = lines.map((line) => rowOf(line, clock.now() / 1000));
      const area = { row: first, column: 1, rows: rows.length, columns: callHeader.length };
      writeValues(sheet, area, rows, host.workbook.rules);
    },
    close: async () => {
      await host.close();
      clock.stop();
      rmSync(projectDir, { recursive: true });
    },
  };
}

function rowOf(line: LogLine, now: number): Row {
  const cells: Partial<Record<(typeof callHeader)[number], Row[number]>> = {
    'Call ID': String(line.id),
    Direction: line.isOutbound ? 'outbound' : 'inbound',
    Status: 'done',
    Outcome: outcomeOf(line),
    Started: new Date(line.at * 1000),
    'External number': line.shown,
    'User ID': line.agent === undefined ? '' : String(line.agent),
    User: line.agent === undefined ? '' : `Agent ${line.agent}`,
    Tags: line.tags,
    Updated: new Date(now * 1000),
  };
  return callHeader.map((word) => cells[word] ?? '');
}

const outcomeOf = ({ isAnswered, isOutbound }: LogLine): string =>
  isAnswered ? 'answered' : isOutbound ? 'no answer' : 'missed';

/** What all lines tell of a number. */
export function naiveHistory(lines: readonly LogLine[], number: string, now: number): Answer {
  const theirs = lines.filter((line) => line.number === number);
  const history = historyOf(
    theirs.map((line) => ({
      id: line.id,
      at: line.at,
      direction: line.isOutbound ? 'outbound' : 'inbound',
      outcome: outcomeOf(line),
      user: line.agent === undefined ? undefined : { id: line.agent, name: `Agent ${line.agent}` },
      tags: line.tags === '' ? [] : line.tags.split(', '),
    })),
    now,
    true,
  );
  return history.lastCall ? history : 'none';
}

/** Makes lines by chance, the same ones for the same seed. */
export function lineMaker(seed: number, numbers: number) {
  let state = seed;
  const chance = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  let id = 1_000_000 + seed * 1_000_000;
  return (at: number): LogLine => {
    id += 1;
    const digits = String(10_000_000 + chance(numbers) * 7);
    const number = `+336${digits}`;
    const isOutbound = chance(3) === 0;
    const isAnswered = chance(3) > 0;
    const shown = `+33 6 ${digits.replace(/(..)(?=.)/g, '$1 ')}`;
    const tags = ['', '', 'billing', 'billing, urgent'][chance(4)] ?? '';
    const agent = isOutbound || isAnswered ? 1 + chance(9) : undefined;
    return { id, at, shown, number, isOutbound, isAnswered, agent, tags };
  };
}
