import type { TvPageDoor } from './actions/tv/open-page';
import type { DoorSheets, DoorWorld } from './actions/webhook/door-world';
import { createCache } from './apps-script/cache';
import { createClaims } from './apps-script/claims';
import { createContactSheets } from './apps-script/contact-sheets';
import { readHandbookSheet } from './apps-script/handbook-sheet';
import { sha256 } from './apps-script/hash';
import { createHttp } from './apps-script/http';
import { spoolName, spoolText } from './apps-script/inbox';
import { runLog } from './apps-script/run-log';
import { connectServices, type Services } from './apps-script/services';
import { createState } from './apps-script/state';
import { createWebApp } from './apps-script/web-app';
import { createWorkbook } from './apps-script/workbook';
import { storedLanguage } from './domain/settings/language';
import { speak } from './domain/texts/spoken';
import type { Reception } from './domain/webhook/reception';
import { version } from './version';

/** Meets what a request to the web app needs, each part when it is first used. */
export function createDoorWorld(): DoorWorld & TvPageDoor {
  const services = connectServices();
  return {
    cache: createCache(services),
    log: runLog,
    http: createHttp(services),
    clock: { now: () => Date.now() / 1000, sleep: (seconds) => Utilities.sleep(seconds * 1000) },
    random: Math.random,
    claims: createClaims(services),
    version,
    hash: sha256,
    ownAddress: () => createWebApp(services, version).suggestedAddress(),
    readState: () => {
      const saved = createState(services).readAll();
      speak(storedLanguage(saved));
      return saved;
    },
    openSheets: (reception) => openSheets(services, reception),
    spool: (row) => {
      createState(services).write({ [spoolName(Utilities.getUuid())]: spoolText(row) });
    },
  };
}

function openSheets(
  services: Services,
  { spreadsheetId, sheets }: Pick<Reception, 'spreadsheetId' | 'sheets'>,
): DoorSheets | undefined {
  const saved = { SPREADSHEET_ID: spreadsheetId, SHEETS: sheets };
  const workbook = createWorkbook(services, createState(services), saved);
  if (workbook.isCopy()) return undefined;
  return {
    append: (table, row) => {
      workbook.sheet(table).appendRow([...row]);
    },
    readHandbook: () => readHandbookSheet(workbook),
    contacts: createContactSheets(workbook),
  };
}
