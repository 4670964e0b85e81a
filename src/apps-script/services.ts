import type { Meter } from '../ports/meter';
import { type Counter, metered } from './metered';

/** Google's services as the adapters see them: each call is counted. */
export interface Services {
  readonly spreadsheets: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  /** The Script Properties; asked for once. */
  readonly properties: () => GoogleAppsScript.Properties.Properties;
  readonly caches: GoogleAppsScript.Cache.CacheService;
  readonly locks: GoogleAppsScript.Lock.LockService;
  readonly network: GoogleAppsScript.URL_Fetch.UrlFetchApp;
  readonly scripts: GoogleAppsScript.Script.ScriptApp;
  /** Taken hold of when it is first needed. */
  readonly mail: () => GoogleAppsScript.Mail.MailApp;
  readonly calls: Counter;
  /** Reads and writes of properties, which are among the calls. */
  readonly propertyCalls: Counter;
  readonly requests: Counter;
}

/** Takes hold of Google's services; call it inside a door, never at the top level. */
export function connectServices(): Services {
  const calls = { count: 0 };
  const propertyCalls = { count: 0 };
  return {
    spreadsheets: metered(SpreadsheetApp, calls),
    properties: once(() => metered(PropertiesService, calls, propertyCalls).getScriptProperties()),
    caches: metered(CacheService, calls),
    locks: metered(LockService, calls),
    network: metered(UrlFetchApp, calls),
    scripts: metered(ScriptApp, calls),
    mail: once(() => metered(MailApp, calls)),
    calls,
    propertyCalls,
    requests: { count: 0 },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What this execution has cost so far. */
export function createMeter(services: Services): Meter {
  let takenAt = Date.now();
  let taken = 0;
  return {
    serviceCalls: () => services.calls.count,
    requests: () => services.requests.count,
    take: () => {
      const now = Date.now();
      const { count } = services.propertyCalls;
      const spent = { seconds: Math.max(0, now - takenAt) / 1000, propertyCalls: count - taken };
      takenAt = now;
      taken = count;
      return spent;
    },
  };
}
