import { Clock } from '../../../clock/clock';
import { AnswersUi } from '../../../host/cli/answers-ui';
import type { ExecutionContext } from '../../../host/engine/context';
import { DayMeter } from '../../../host/engine/day-meter';
import type { ServiceFamily } from '../../../host/engine/services';
import { cacheFamily } from '../../../host/services/cache/cache-service';
import { CacheStore } from '../../../host/services/cache/cache-store';
import { lockFamily } from '../../../host/services/lock/lock-service';
import { LockTable } from '../../../host/services/lock/lock-table';
import { mailFamily } from '../../../host/services/mail/mail-app';
import { Outbox } from '../../../host/services/mail/outbox';
import { propertiesFamily } from '../../../host/services/properties/properties-service';
import { PropertyStore } from '../../../host/services/properties/property-store';
import { scriptFamily } from '../../../host/services/script/script-app';
import { ServiceObject } from '../../../host/services/service';
import { sessionFamily } from '../../../host/services/session/session';
import { Ui } from '../../../host/services/ui/ui';
import { TriggerStore } from '../../../host/triggers/trigger-store';
import { declaredMethods, methodsOf } from '../engine/emulated-methods';
import { makeHost, NOON, perform } from '../open-host';

/** For each method of each class, a check that calls it and reads back what it did. */
const CHECKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PropertiesService: {
    getDocumentProperties: `PropertiesService.getDocumentProperties().getKeys().length === 0`,
    getScriptProperties: `PropertiesService.getScriptProperties().getKeys().length === 0`,
    getUserProperties: `PropertiesService.getUserProperties().getKeys().length === 0`,
  },
  Properties: {
    deleteAllProperties: `same(properties({ a: 1 }).deleteAllProperties().getKeys(), [])`,
    deleteProperty: `same(properties({ a: 1, b: 2 }).deleteProperty('a').getKeys(), ['b'])`,
    getKeys: `same(properties({ a: 1 }).getKeys(), ['a'])`,
    getProperties: `same(properties({ a: 1 }).getProperties(), { a: '1' })`,
    getProperty: `properties({ a: 1 }).getProperty('a') === '1'`,
    setProperties: `same(properties({ a: 1 }).setProperties({ b: 2 }, true).getProperties(), { b: '2' })`,
    setProperty: `properties({}).setProperty('a', 'x').getProperty('a') === 'x'`,
  },
  CacheService: {
    getDocumentCache: `CacheService.getDocumentCache().get('a') === null`,
    getScriptCache: `CacheService.getScriptCache().get('none') === null`,
    getUserCache: `CacheService.getUserCache().get('a') === null`,
  },
  Cache: {
    get: `cache({ a: 1 }).get('a') === '1'`,
    getAll: `same(cache({ a: 1 }).getAll(['a', 'never']), { a: '1' })`,
    put: `(cache({}).put('b', 2), cache({}).get('b') === '2')`,
    putAll: `(cache({}).putAll({ c: 3 }), cache({}).get('c') === '3')`,
    remove: `(cache({ a: 1 }).remove('a'), cache({}).get('a') === null)`,
    removeAll: `(cache({ a: 1 }).removeAll(['a']), cache({}).get('a') === null)`,
  },
  LockService: {
    getDocumentLock: `LockService.getDocumentLock().hasLock() === false`,
    getScriptLock: `LockService.getScriptLock().hasLock() === false`,
    getUserLock: `LockService.getUserLock().hasLock() === false`,
  },
  Lock: {
    hasLock: `LockService.getUserLock().hasLock() === false`,
    releaseLock: `(lock.tryLock(0), lock.releaseLock(), lock.hasLock() === false)`,
    tryLock: `lock.tryLock(0) === true && lock.hasLock()`,
    waitLock: `lock.waitLock(0) === undefined && lock.hasLock()`,
  },
  ScriptApp: {
    deleteTrigger: `(ScriptApp.deleteTrigger(trigger()), ScriptApp.getProjectTriggers().length === 0)`,
    getAuthorizationInfo: `ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) !== null`,
    getInstallationSource: `ScriptApp.getInstallationSource() === ScriptApp.InstallationSource.NONE`,
    getProjectTriggers: `gone(trigger(), () => ScriptApp.getProjectTriggers().length === 1)`,
    getScriptId: `ScriptApp.getScriptId() === 'local-script'`,
    getService: `ScriptApp.getService().isEnabled() === false`,
    newTrigger: `gone(trigger(), (made) => made.getHandlerFunction() === 'perform')`,
    requireAllScopes: `ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL) === undefined`,
    requireScopes: `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, []) === undefined`,
  },
  Trigger: {
    getEventType: `gone(trigger(), (made) => made.getEventType() === ScriptApp.EventType.CLOCK)`,
    getHandlerFunction: `gone(trigger(), (made) => made.getHandlerFunction() === 'perform')`,
    getTriggerSource: `gone(trigger(), (made) => made.getTriggerSource() === ScriptApp.TriggerSource.CLOCK)`,
    getTriggerSourceId: `gone(trigger(), (made) => made.getTriggerSourceId() === null)`,
    getUniqueId: `gone(trigger(), (made) => /^[0-9]+$/.test(made.getUniqueId()))`,
  },
  TriggerBuilder: {
    timeBased: `gone(ScriptApp.newTrigger('x').timeBased().everyHours(1).create(), () => true)`,
  },
  Service: {
    getUrl: `ScriptApp.getService().getUrl() === null`,
    isEnabled: `ScriptApp.getService().isEnabled() === false`,
  },
  AuthorizationInfo: {
    getAuthorizationStatus: `info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED`,
    getAuthorizationUrl: `info.getAuthorizationUrl() === null`,
    getAuthorizedScopes: `info.getAuthorizedScopes().length === 6`,
  },
  MailApp: {
    getRemainingDailyQuota: `MailApp.getRemainingDailyQuota() > 0`,
    sendEmail: `MailApp.sendEmail('ann@example.com', 'x', 'y') === undefined`,
  },
  Session: {
    getActiveUser: `Session.getActiveUser().getEmail() === 'owner@example.com'`,
    getActiveUserLocale: `Session.getActiveUserLocale() === 'en'`,
    getEffectiveUser: `Session.getEffectiveUser().getEmail() === 'owner@example.com'`,
    getScriptTimeZone: `Session.getScriptTimeZone() === 'Europe/Paris'`,
    getTemporaryActiveUserKey: `Session.getTemporaryActiveUserKey() === Session.getTemporaryActiveUserKey()`,
  },
  User: { getEmail: `Session.getActiveUser().getEmail() === 'owner@example.com'` },
  Ui: {
    alert: `ui.alert('x') === ui.Button.OK`,
    createAddonMenu: `ui.createAddonMenu().addToUi() === undefined`,
    createMenu: `ui.createMenu('x').addToUi() === undefined`,
    prompt: `ui.prompt('x').getSelectedButton() === ui.Button.OK`,
    showModalDialog: `ui.showModalDialog(page, 'x') === undefined`,
    showModelessDialog: `ui.showModelessDialog(page, 'x') === undefined`,
    showSidebar: `ui.showSidebar(page) === undefined`,
  },
  Menu: {
    addItem: `ui.createMenu('x').addItem('a', 'b').addToUi() === undefined`,
    addSeparator: `ui.createMenu('x').addSeparator().addToUi() === undefined`,
    addSubMenu: `ui.createMenu('x').addSubMenu(ui.createMenu('y')).addToUi() === undefined`,
    addToUi: `ui.createMenu('x').addToUi() === undefined`,
  },
  PromptResponse: {
    getResponseText: `ui.prompt('x').getResponseText() === ''`,
    getSelectedButton: `ui.prompt('x').getSelectedButton() === ui.Button.OK`,
  },
};

const HELPERS = `
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const properties = (values) => PropertiesService.getScriptProperties().setProperties(values, true);
  const cache = (values) => { CacheService.getScriptCache().putAll(values); return CacheService.getScriptCache(); };
  const lock = LockService.getScriptLock();
  const trigger = () => ScriptApp.newTrigger('perform').timeBased().everyMinutes(1).create();
  const gone = (made, check) => { const ok = check(made); ScriptApp.deleteTrigger(made); return ok; };
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const ui = SpreadsheetApp.getUi();
  const page = HtmlService.createHtmlOutput('');`;

/** What is covered by a test file of its own. */
const ELSEWHERE = new Set(['UrlFetchApp', 'ClockTriggerBuilder']);

const names = Object.entries(CHECKS).flatMap(([className, methods]) =>
  Object.keys(methods).map((name) => `${className}.${name}`),
);

describe('each method does what it says', () => {
  let results: Record<string, unknown>;
  beforeAll(async () => {
    const host = makeHost();
    const checks = Object.entries(CHECKS).flatMap(([className, methods]) =>
      Object.entries(methods).map(([name, check]) => `'${className}.${name}': () => ${check}`),
    );
    const code = `${HELPERS}
      const checks = { ${checks.join(',\n')} };
      const attempt = (check) => { try { return check(); } catch (error) { return error.message; } };
      return Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, attempt(check)]));`;
    results = (await perform(host, code)) as Record<string, unknown>;
    await host.close();
  });

  it.each(names)('%s', (name) => {
    expect(results[name]).toBe(true);
  });
});

/** An execution with just enough for services to be made and called on the main thread. */
const clock = new Clock({ now: NOON, speed: 0 });
const context = {
  kind: 'menu',
  authMode: 'FULL',
  user: { activeEmail: 'a', effectiveEmail: 'a' },
  clock,
  timeZone: 'UTC',
  onEnd: () => undefined,
  onSuspend: () => undefined,
  requireScope: () => undefined,
  ask: async () => ({ button: 'OK', text: '' }),
} as unknown as ExecutionContext;

type Callable = Record<string, (...args: unknown[]) => unknown>;

/** Every service object that can be reached by calling methods without arguments that matter. */
async function reachable(): Promise<ServiceObject[]> {
  const families: ServiceFamily[] = [
    propertiesFamily(
      new PropertyStore(
        () => undefined,
        () => undefined,
      ),
    ),
    cacheFamily(new CacheStore(clock, () => undefined)),
    lockFamily(new LockTable(), () => true),
    scriptFamily({
      triggers: new TriggerStore(() => undefined),
      scriptId: 'x',
      webAppUrl: () => null,
      scopes: () => [],
    }),
    mailFamily({ outbox: new Outbox(() => undefined), meter: new DayMeter(clock) }),
    sessionFamily,
  ];
  const globals = families.flatMap((family) =>
    Object.values(family.globals).map((make) => make(context)),
  );
  const found = new Map<string, ServiceObject>();
  const visit = async (object: unknown): Promise<void> => {
    if (!(object instanceof ServiceObject) || found.has(object.className)) return;
    found.set(object.className, object);
    for (const method of methodsOf(object, ServiceObject.prototype)) {
      const call = (): unknown => (object as unknown as Callable)[method]?.(1, 2, 3);
      await Promise.resolve()
        .then(call)
        .then(visit, () => undefined);
    }
  };
  for (const object of [...globals, new Ui(context, new AnswersUi())]) await visit(object);
  return [...found.values()];
}

it('no method was left out, and each is one of Google', async () => {
  const declared = declaredMethods();
  const objects = await reachable();
  const emulated = objects.flatMap((object) =>
    methodsOf(object, ServiceObject.prototype).map((name) => `${object.className}.${name}`),
  );
  expect(emulated.length).toBeGreaterThan(60);
  const notGoogles = emulated.filter((name) => !declared.has(name));
  expect(notGoogles).toEqual(['AuthorizationInfo.getAuthorizedScopes']);
  const unchecked = emulated.filter((name) => !names.includes(name));
  expect(unchecked.filter((name) => !ELSEWHERE.has(name.split('.')[0] as string))).toEqual([]);
});
