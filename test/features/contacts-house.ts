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
import type { Contact } from '../../src/domain/contacts/contact';
import type { ContactsState } from '../../src/domain/contacts/index-state';
import { asTrigger } from './house';

type Cell = string | number | boolean | Date;

/** The bundle in `dist/` without an Aircall account, and a way to ask whose number one is. */
export interface ContactsHouse {
  readonly clock: Clock;
  /** Runs the clock trigger; the refresh itself fails for want of a key. */
  tick(request?: Partial<RunRequest>): Promise<ExecutionReport>;
  advance(seconds: number): void;
  /** Asks as the web app and the sidebars do; `undefined` for nobody. */
  lookUp(number: string): Promise<{ contact: Contact | undefined; report: ExecutionReport }>;
  /** Goes through the contacts as a sidebar does when it opens. */
  rebuild(): Promise<ContactsState>;
  forgetCache(): Promise<void>;
  run(name: string, ...args: readonly unknown[]): Promise<ExecutionReport>;
  model(name: string): SheetModel;
  addSheet(name: string): SheetModel;
  /** Types cells as a person would, from a row on; 1 is the header. */
  type(sheet: string, row: number, rows: readonly (readonly Cell[])[]): void;
  /** What a column says from the first record on, by the word of its header. */
  column(sheet: string, word: string): unknown[];
  close(): Promise<void>;
}

const probe = `
import { findContact } from './src/actions/contacts/find-contact';
import { rebuildContacts } from './src/actions/contacts/rebuild-contacts';
import { createWorld } from './src/world';
export const lookUp = (number) => findContact(createWorld(false), number) ?? null;
export const rebuild = () => rebuildContacts(createWorld(true));
export const forgetCache = () => {
  const names = Array.from({ length: 128 }, (_, at) => ['contacts.' + at + '.0']).flat();
  CacheService.getScriptCache().removeAll(names);
};
`;
const names = ['lookUp', 'rebuild', 'forgetCache'];

/** What is in dist/, and beside it functions that ask what no door asks alone. */
function makeProject(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'contacts-'));
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
  const doors = names.map((name) => `function ${name}(word) { return probe.${name}(word); }`);
  writeFileSync(path.join(folder, 'Probe.js'), [outputFiles[0]?.text, ...doors].join('\n'));
  return folder;
}

/** Opens a house that is set up, with cards switched on. */
export async function openContactsHouse(settings: object = {}): Promise<ContactsHouse> {
  const projectDir = makeProject();
  const clock = new Clock({ now: Date.parse('2026-11-20T10:00:00Z'), speed: 0 });
  const SETTINGS = JSON.stringify({ sendCards: true, defaultCountry: 'FR', ...settings });
  const host = new Host({
    projectDir,
    clock,
    properties: { SETTINGS },
    skipWaitsWhenFrozen: true,
    warmThreads: 1,
  });
  const must = async (request: RunRequest): Promise<ExecutionReport> => {
    const report = await host.run({ answers: [], ...request });
    if (!report.ok) throw new Error(`${request.function} failed: ${report.error?.message}`);
    return report;
  };
  const model = (name: string): SheetModel => {
    const found = host.workbook.sheetByName(name);
    if (!found) throw new Error(`There is no sheet "${name}".`);
    return found;
  };
  await must({ function: 'setupActivityTracker' });
  return {
    clock,
    model,
    tick: (request) => host.run({ function: 'activityTracker', ...asTrigger, ...request }),
    advance: (seconds) => clock.advanceTo(clock.now() + seconds * 1000),
    lookUp: async (number) => {
      const report = await must({ function: 'lookUp', args: [number], as: 'webapp' });
      return { contact: (report.result as Contact | null) ?? undefined, report };
    },
    rebuild: async () => (await must({ function: 'rebuild' })).result as ContactsState,
    forgetCache: async () => void (await must({ function: 'forgetCache' })),
    run: (name, ...args) => must({ function: name, args, as: 'sidebar' }),
    addSheet: (name) => host.workbook.addSheet({ name }),
    type: (name, row, rows) => {
      const area = { row, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 };
      writeValues(model(name), area, rows, host.workbook.rules);
    },
    column: (name, word) => {
      const { rows, columns } = model(name).contentSize;
      const [header = [], ...records] = model(name).mapCells(
        { row: 1, column: 1, rows, columns },
        (cell) => cell?.value ?? '',
      );
      return records.map((cells) => cells[header.indexOf(word)]);
    },
    close: async () => {
      await host.close();
      clock.stop();
      rmSync(projectDir, { recursive: true });
    },
  };
}
