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
  readonly calls: Counter;
  readonly requests: Counter;
}

/** Takes hold of Google's services; call it inside a door, never at the top level. */
export function connectServices(): Services {
  const calls = { count: 0 };
  return {
    spreadsheets: metered(SpreadsheetApp, calls),
    properties: once(() => metered(PropertiesService, calls).getScriptProperties()),
    caches: metered(CacheService, calls),
    locks: metered(LockService, calls),
    network: metered(UrlFetchApp, calls),
    scripts: metered(ScriptApp, calls),
    calls,
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
export const createMeter = (services: Services): Meter => ({
  serviceCalls: () => services.calls.count,
  requests: () => services.requests.count,
});
