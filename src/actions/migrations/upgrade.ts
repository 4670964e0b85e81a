import { addedColumns, type Migration, migrationsFrom } from '../../domain/migrations/migrations';
import { judgeSchema, schemaVersion } from '../../domain/migrations/schema';
import { isTable, type TableName } from '../../domain/sheets/headers';
import { texts } from '../../domain/texts/texts';
import { noteInRuns } from '../note-action';
import type { World } from '../world';

const say = texts.migrations;

/** `upgraded`: what this execution knew of the workbook is out of date. */
export type Readiness = 'ready' | 'upgraded' | 'refused';

/**
 * Brings an older workbook up to date before anything else is done with it; costs nothing when it
 * is. One that a newer version set up is left alone, and whoever is there is told.
 *
 * Safe to repeat: a killed execution leaves the version it had reached, and the next goes on.
 */
export function upgrade(world: World): Readiness {
  const state = judgeSchema(world.saved);
  if (state.kind === 'current' || world.workbook.isCopy()) return 'ready';
  switch (state.kind) {
    case 'new':
      keepVersion(world, schemaVersion);
      return 'ready';
    case 'newer':
      return refuse(world, state.version);
    case 'older':
      return upgradeFrom(world, state.version);
  }
}

function refuse(world: World, version: number): Readiness {
  const { what, whatToDo } = say.newer(version, schemaVersion);
  world.log.note(`${what} ${whatToDo}`);
  if (world.prompt.isAttended) world.prompt.tell(what, whatToDo);
  return 'refused';
}

function upgradeFrom(world: World, version: number): Readiness {
  const lease = world.leases.take('board', 'log');
  if (lease === undefined) {
    world.log.note(say.busy);
    return 'refused';
  }
  try {
    const startedAt = world.clock.now();
    const details = migrationsFrom(version).map((migration) => {
      const detail = works[migration.kind](world, migration);
      world.workbook.flush();
      keepVersion(world, migration.to);
      return detail;
    });
    const detail = [say.done(version, schemaVersion).slice(0, -1), ...details].join('. ');
    noteInRuns(world, { startedAt, run: say.run, outcome: texts.runs.ok, detail });
    world.prompt.mention(detail);
    return 'upgraded';
  } finally {
    lease.release();
  }
}

const keepVersion = (world: World, version: number): void =>
  world.state.write({ SCHEMA_VERSION: String(version) });

/** What a migration does; answers what it did, for Runs. */
type Work = (world: World, migration: Migration) => string;

const works: Readonly<Record<Migration['kind'], Work>> = {
  'add-sheets': (world) => {
    world.workbook.ensureSheets();
    return say['add-sheets'];
  },
  'add-columns': (world, { to }) => {
    const tables = world.inspection
      .sheets()
      .flatMap(({ sheet, state }) => (state === 'changed' && isTable(sheet) ? [sheet] : []));
    const backups = tables.map((table) => addColumns(world, table, to));
    const told = say['add-columns'](tables);
    return backups.length === 0 ? told : `${told}. ${say.backup(backups)}`;
  },
};

/** @returns The name of the tab that holds it as it was. */
function addColumns(world: World, table: TableName, version: number): string {
  const name = say.backupName(table, version);
  // first: a column that is inserted moves people's own
  world.tabs.copyOf(table, name);
  world.workbook.flush();
  const added = addedColumns.filter((one) => one.table === table).map(({ column }) => column);
  world.tables.addColumns(table, added);
  return name;
}
