import { DATA_METHODS } from '../../../host/services/spreadsheet/data-methods';
import { CHARTS } from './cases/charts';
import { CLEARING } from './cases/clearing';
import { CONTENTS } from './cases/contents';
import { FILES } from './cases/files';
import { HELPERS } from './cases/helpers';
import { LOOKS } from './cases/looks';
import { PLACES } from './cases/places';
import { setUp } from './cases/room';
import { SHEETS } from './cases/sheets';
import { call, called } from './fake-context';
import { documented, published } from './published';

describe('every emulated method does what it says', () => {
  it.each([
    ...LOOKS,
    ...CONTENTS,
    ...CLEARING,
    ...PLACES,
    ...HELPERS,
    ...SHEETS,
    ...CHARTS,
    ...FILES,
  ])('%s', (_, run, expected) => {
    expect(run(setUp())).toEqual(expected);
  });

  it('SpreadsheetApp.getUi is the engine’s', () => {
    expect(() => call(setUp().app, 'getUi')).toThrow('from this context');
  });

  it('and none was left out', () => {
    call(setUp().app, 'flush');
    expect(published.filter((method) => !called.has(method))).toEqual([]);
  });
});

describe('what scripts can call', () => {
  it('exists at Google, under the same name', () => {
    const known = documented();
    expect(known.size).toBeGreaterThan(1000);
    expect(published.filter((method) => !known.has(method))).toEqual([]);
  });

  it('includes every method that counts as a data call', () => {
    const data = Object.entries(DATA_METHODS).flatMap(([owner, methods]) =>
      methods.map((method) => `${owner}.${method}`),
    );
    expect(data.filter((method) => !published.includes(method))).toEqual([]);
  });
});
