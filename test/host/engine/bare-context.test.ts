import { Clock } from '../../../clock/clock';
import { makeProject } from '../make-project';
import { evaluate, makeHost, NOON, perform, withHost } from '../open-host';

const host = makeHost({ clock: new Clock({ now: NOON, speed: 0 }) });
afterAll(() => host.close());

const ABSENT = [
  'require',
  'module',
  'exports',
  'global',
  'Buffer',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'structuredClone',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'FormData',
  'File',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'navigator',
  'window',
  'document',
  'DOMException',
  '__appsScriptHost',
  '__appsScriptStart',
  '__appsScriptEnter',
  '__appsScriptDoors',
];
const PRESENT = ['Promise', 'Map', 'Intl', 'WeakRef', 'BigInt', 'Proxy', 'WebAssembly'];

describe('a script sees ES built-ins and Apps Script, and nothing of Node', () => {
  it('accepts what the issue asks for', async () => {
    const types = await evaluate(host, 'typeof process + typeof fetch + typeof setTimeout');
    expect(types).toBe('undefinedundefinedundefined');
  });

  const types = new Map<string, string>();
  beforeAll(async () => {
    const names = [...ABSENT, ...PRESENT];
    const found = await evaluate(host, `[${names.map((name) => `typeof ${name}`)}]`);
    (found as string[]).forEach((type, i) => {
      types.set(names[i] as string, type);
    });
  });

  it.each(ABSENT)('%s is undefined', (name) => {
    expect(types.get(name)).toBe('undefined');
  });

  it.each(PRESENT)('%s is there', (name) => {
    expect(types.get(name)).not.toBe('undefined');
  });

  it('cannot climb out through what services hand over', async () => {
    const climb = `
      const found = [];
      const values = [SpreadsheetApp, SpreadsheetApp.getActive().getId(), console.log, Utilities,
        PropertiesService.getScriptProperties().getProperties(), new Date(),
        SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').getValues()];
      try { SpreadsheetApp.getActive().getRange('nowhere!A1'); } catch (error) { values.push(error); }
      for (const value of values) {
        const make = value.constructor && value.constructor.constructor;
        if (make) found.push(make('return typeof process')());
      }
      return found;`;
    expect(new Set((await perform(host, climb)) as string[])).toEqual(new Set(['undefined']));
  });
});

describe('values belong to the script', () => {
  it.each([
    [
      'rows',
      "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValues() instanceof Array",
    ],
    ['objects', 'PropertiesService.getScriptProperties().getProperties() instanceof Object'],
    [
      'errors',
      "(() => { try { SpreadsheetApp.getActive().getRange('nowhere!A1') } catch (e) { return e instanceof Error && e.name } })()",
    ],
  ])('%s', async (_, source) => {
    expect(['Exception', true]).toContain(await evaluate(host, source));
  });
});

describe('the clock', () => {
  it.each([
    ['new Date().toISOString()', '2026-11-20T10:00:00.000Z'],
    ['Date.now()', NOON],
    ['new Date() instanceof Date', true],
    ['new Date().constructor === Date', true],
    ['new Date(2026, 0, 1).toISOString()', '2025-12-31T23:00:00.000Z'],
    ['new Date(0).getTime()', 0],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
    ['class extends Date {}.name === "" && new (class extends Date {})().getTime()', NOON],
    ['typeof Date()', 'string'],
    ['Date.UTC(1970, 0, 1)', 0],
  ])('%s is %p', async (source, expected) => {
    expect(await evaluate(host, source)).toBe(expected);
  });
});

describe('what can be called', () => {
  it.each([
    ['readsConstant', 'seen by other files'],
    ['arrow', 'arrow'],
    ['promised', 'kept'],
    ['neverSettles', null],
    ['Namespace.method', 'reached'],
  ])('%s returns %p', async (name, expected) => {
    expect((await host.run({ function: name })).result).toBe(expected);
  });

  it.each([
    ['nothing', 'Script function not found: nothing'],
    ['constant', 'Script function not found: constant'],
    ['1 + 1', 'Script function not found: 1 + 1'],
    ['Nowhere.method', 'Script function not found: Nowhere.method'],
  ])('%s is refused', async (name, message) => {
    expect((await host.run({ function: name })).error?.message).toBe(message);
  });

  it('a rejected promise fails the execution', async () => {
    const { ok, error } = await host.run({ function: 'rejects' });
    expect([ok, error?.name, error?.message]).toEqual([false, 'RangeError', 'too far']);
  });
});

describe('errors', () => {
  it('keep the lines of the script and no others', async () => {
    const { error } = await host.run({ function: 'outer' });
    expect(error?.name).toBe('TypeError');
    expect(error?.stack.split('\n').map((line) => line.trim())).toEqual([
      expect.stringMatching(/^at inner \(Code:\d+:9\)$/),
      expect.stringMatching(/^at outer \(Code:\d+:3\)$/),
    ]);
  });

  it.each([
    ['DriveApp.getFiles()', 'NotEmulated("DriveApp.getFiles")'],
    ['Utilities.zip([])', 'NotEmulated("Utilities.zip")'],
    ['PropertiesService.getScriptProperties().clear()', 'NotEmulated("Properties.clear")'],
    ['PropertiesService.hasOwnProperty("x")', 'NotEmulated("PropertiesService.hasOwnProperty")'],
  ])('%s is not emulated and says so', async (source, message) => {
    await expect(evaluate(host, source)).rejects.toThrow(message);
  });
});

describe('names of built-ins', () => {
  it('may be taken by a project', async () => {
    const projectDir = makeProject({
      'Code.gs': `
        class Map { kind() { return 'mine'; } }
        function Set() { return 'mine too'; }
        const { Promise, Math } = { Promise: 'p', Math: 'm' };
        globalThis.Reflect = 'patched';
        function go() { return [new Map().kind(), Set(), Promise, Math, Reflect, Array.isArray([])]; }`,
    });
    await withHost(
      async (other) => {
        const { result, error } = await other.run({ function: 'go' });
        expect([result, error]).toEqual([['mine', 'mine too', 'p', 'm', 'patched', true], null]);
      },
      { projectDir },
    );
  });
});
