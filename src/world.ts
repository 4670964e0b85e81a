import type { World } from './actions/world';
import { createArchive } from './apps-script/archive';
import { createBoard } from './apps-script/board';
import { createCache } from './apps-script/cache';
import { createClock } from './apps-script/clock';
import { createContactSheets } from './apps-script/contact-sheets';
import { createFigureCells } from './apps-script/figure-cells';
import { sha256 } from './apps-script/hash';
import { createHttp } from './apps-script/http';
import { createInbox } from './apps-script/inbox';
import { createInspection } from './apps-script/inspection';
import { createJobs } from './apps-script/jobs';
import { createLab } from './apps-script/lab/lab';
import { createLeases } from './apps-script/leases';
import { createLogBook } from './apps-script/log-book';
import { createLogSearch } from './apps-script/log-search';
import { createMail } from './apps-script/mail';
import { createPages } from './apps-script/pages';
import { createPrompt, unattendedPrompt } from './apps-script/prompt';
import { runLog } from './apps-script/run-log';
import { connectServices, createMeter } from './apps-script/services';
import { createState } from './apps-script/state';
import { createTables } from './apps-script/tables';
import { createTabs } from './apps-script/tabs';
import { createTrendsSheet } from './apps-script/trends-sheet';
import { createWebApp } from './apps-script/web-app';
import { createWorkbook } from './apps-script/workbook';
import { storedLanguage } from './domain/settings/language';
import { speak } from './domain/texts/spoken';
import type { Http } from './ports/http';
import type { Tables } from './ports/tables';
import { version } from './version';

/**
 * Meets every port with Google's services, for one execution.
 *
 * @param isAttended - Whether a person may be in front of the spreadsheet.
 */
export function createWorld(isAttended: boolean): World {
  const services = connectServices();
  const state = createState(services);
  const saved = state.readAll();
  speak(storedLanguage(saved));
  const workbook = createWorkbook(services, state, saved);
  const tables = createTables(workbook);
  const prompt = isAttended ? createPrompt(services, workbook) : unattendedPrompt;
  return {
    http: lookingAgain(createHttp(services), tables),
    archive: createArchive(services),
    state,
    saved,
    cache: createCache(services),
    leases: createLeases(services),
    workbook,
    tables,
    logBook: createLogBook(workbook),
    logSearch: createLogSearch(() => workbook.sheet('Calls')),
    contacts: createContactSheets(workbook),
    figureCells: createFigureCells(workbook),
    trendsSheet: createTrendsSheet(workbook),
    inspection: createInspection(services, workbook, saved),
    lab: createLab(services, workbook),
    inbox: createInbox(() => workbook.sheet('Inbox')),
    webApp: createWebApp(services, version),
    tabs: createTabs(workbook),
    board: createBoard(services, workbook),
    jobs: createJobs(services, 'activityTracker'),
    mail: createMail(services),
    pages: createPages(services),
    prompt,
    clock: createClock(workbook),
    meter: createMeter(services),
    log: runLog,
    hash: sha256,
    random: Math.random,
    startedBy: prompt.isAttended ? Session.getActiveUser().getEmail() : 'trigger',
  };
}

/**
 * The network, after each answer of which tables are looked at again: people go on with their spreadsheet
 * while we wait, and nothing may be written by what was seen before.
 */
const lookingAgain = (http: Http, tables: Tables): Http => ({
  sendAll: (requests) => {
    try {
      return http.sendAll(requests);
    } finally {
      tables.lookAgain();
    }
  },
});

/** What opening the spreadsheet needs; a simple trigger may do no more, and has no more time. */
export function createOpeningWorld(): Pick<World, 'workbook' | 'state' | 'saved' | 'cache'> {
  const services = connectServices();
  const state = createState(services);
  const saved = state.readAll();
  return {
    state,
    saved,
    cache: createCache(services),
    workbook: createWorkbook(services, state, saved),
  };
}
