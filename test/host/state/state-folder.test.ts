import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { StatePart } from '../../../host/engine/state-part';
import { StateFolder } from '../../../host/state/state-folder';
import { makeFolder } from '../make-project';
import { evaluate, perform, withHost } from '../open-host';

class Part implements StatePart {
  onChange: (() => void) | undefined;
  changes = new Map<string, string | undefined>();

  takeChanges(): ReadonlyMap<string, string | undefined> {
    const taken = this.changes;
    this.changes = new Map();
    return taken;
  }

  change(name: string, text: string | undefined): void {
    this.changes.set(name, text);
    this.onChange?.();
  }
}

function open(folder: string | undefined = makeFolder()) {
  const part = new Part();
  const state = new StateFolder(folder);
  state.keep([part]);
  const file = (name: string): string => path.join(folder ?? '', name);
  return { part, state, file };
}

it('writes what changed, whole or not at all', () => {
  const { part, state, file } = open();
  part.change('a/b.json', '1');
  state.save();
  expect(readFileSync(file('a/b.json'), 'utf8')).toBe('1');
  expect(state.read('a/b.json')).toBe('1');
  expect(readdirSync(file('a'))).toEqual(['b.json']);
});

it('deletes what is gone', () => {
  const { part, state, file } = open();
  part.change('a.json', '1');
  state.save();
  part.change('a.json', undefined);
  state.save();
  expect(existsSync(file('a.json'))).toBe(false);
  expect(state.read('a.json')).toBeUndefined();
});

describe('once a second', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('many changes are one write', () => {
    const { part, file } = open();
    part.change('a.json', '1');
    jest.advanceTimersByTime(999);
    part.change('a.json', '2');
    expect(existsSync(file('a.json'))).toBe(false);
    jest.advanceTimersByTime(1);
    expect(readFileSync(file('a.json'), 'utf8')).toBe('2');
  });
});

it('without a folder, nothing is kept', () => {
  const { part, state } = open(undefined);
  const forgetful = new StateFolder(undefined);
  forgetful.keep([part]);
  part.change('a.json', '1');
  forgetful.save();
  expect(forgetful.read('a.json')).toBeUndefined();
  expect(state.read('a.json')).toBeUndefined();
});

it('a host finds again what the last one kept', async () => {
  const stateDir = makeFolder();
  const keep = `
    SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('kept');
    PropertiesService.getScriptProperties().setProperty('p', 'kept');
    CacheService.getScriptCache().put('c', 'kept');
    ScriptApp.newTrigger('everyMinute').timeBased().everyHours(1).create();`;
  const look = `[SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(),
    PropertiesService.getScriptProperties().getProperty('p'),
    CacheService.getScriptCache().get('c'),
    ScriptApp.getProjectTriggers().length]`;
  await withHost((host) => perform(host, keep), { stateDir });
  const found = await withHost((host) => evaluate(host, look), { stateDir });
  expect(found).toEqual(['kept', 'kept', 'kept', 1]);
});

it.each([
  ['drop', ''],
  ['keep', 'late'],
] as const)('told to %s, a kill leaves %p of an unflushed write', async (unflushed, left) => {
  const stateDir = makeFolder();
  const code = `
    const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
    cell.setValue('late');
    PropertiesService.getScriptProperties();`;
  await withHost(
    // SpreadsheetApp.getActive, getSheets, getRange, setValue
    (host) => host.run({ function: 'perform', args: [code], killAfterCall: 4, unflushed }),
    { stateDir },
  );
  const look = `SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()`;
  expect(await withHost((host) => evaluate(host, look), { stateDir })).toBe(left);
});

it('a damaged file stops the host instead of being overwritten', async () => {
  const stateDir = makeFolder();
  writeFileSync(path.join(stateDir, 'properties.json'), '{ half');
  await expect(withHost(async () => undefined, { stateDir })).rejects.toThrow('JSON');
});
