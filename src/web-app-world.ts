import type { DoorWorld } from './actions/webhook/door-world';
import { createCache } from './apps-script/cache';
import { sha256 } from './apps-script/hash';
import { createInbox, spoolName, spoolText } from './apps-script/inbox';
import { runLog } from './apps-script/run-log';
import { connectServices } from './apps-script/services';
import { createState } from './apps-script/state';
import { createWorkbook } from './apps-script/workbook';
import { version } from './version';

/** Meets what a request to the web app needs, each part when it is first used. */
export function createDoorWorld(): DoorWorld {
  const services = connectServices();
  return {
    cache: createCache(services),
    log: runLog,
    version,
    now: () => Date.now() / 1000,
    hash: sha256,
    readState: () => createState(services).readAll(),
    openInbox: ({ spreadsheetId, sheets }) => {
      const saved = { SPREADSHEET_ID: spreadsheetId, SHEETS: sheets };
      const workbook = createWorkbook(services, createState(services), saved);
      return workbook.isCopy() ? undefined : createInbox(() => workbook.sheet('Inbox'));
    },
    spool: (row) => {
      createState(services).write({ [spoolName(Utilities.getUuid())]: spoolText(row) });
    },
  };
}
