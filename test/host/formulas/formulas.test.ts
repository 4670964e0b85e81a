import type { Host } from '../../../host/host';
import { dumpWorkbook } from '../../../host/workbook/dump';
import { makeFolder, makeProject } from '../make-project';
import { makeHost } from '../open-host';

const CODE = `
/** Doubles. @customfunction */
function DOUBLE(input) {
  note('double');
  return Array.isArray(input) ? input.map((row) => row.map((cell) => cell * 2)) : input * 2;
}

/**
 * Tells what it was given.
 * @customfunction
 */
function TELL(...args) {
  return args.map((one) => Object.prototype.toString.call(one).slice(8, -1) + ' ' + JSON.stringify(one)).join('|');
}

/** @customfunction */
function GIVE(what) {
  switch (what) {
    case 'column': return [1, 2, 3];
    case 'rows': return [['a', 'b'], ['=1+1', true]];
    case 'date': return new Date(Date.UTC(2026, 10, 20, 23));
    case 'nothing': return undefined;
    case 'nan': return NaN;
    case 'object': return { a: 1 };
    case 'throw': throw new Error('No such thing.');
    case 'mail': return MailApp.sendEmail('a@x.org', 'b', 'c');
    case 'write': return SpreadsheetApp.getActive().getSheets()[0].getRange('Z9').setValue(1);
    case 'where': return SpreadsheetApp.getActiveRange().getA1Notation();
  }
}

/** @customfunction */
function hidden_() { return 'never'; }

/** Not tagged. */
function plain() { return 'never'; }

function note(key) {
  const lock = LockService.getScriptLock();
  lock.waitLock(5000);
  const properties = PropertiesService.getScriptProperties();
  properties.setProperty(key, Number(properties.getProperty(key) || 0) + 1);
  lock.releaseLock();
}

function perform(source) { return new Function(source)(); }
`;

const open = (stateDir?: string): Host =>
  makeHost({ projectDir: makeProject({ 'Code.gs': CODE }), stateDir });

const PLAIN = 'const sheet = SpreadsheetApp.getActive().getSheets()[0];';

/** Runs statements that see the first sheet as \`sheet\`, then lets the formulas come to rest. */
async function run(host: Host, code: string): Promise<unknown> {
  const { error, result } = await host.run({ function: 'perform', args: [`${PLAIN}\n${code}`] });
  if (error) throw new Error(error.message);
  await host.formulas.settled();
  return result;
}

const set = (host: Host, a1: string, formula: string) =>
  run(host, `sheet.getRange('${a1}').setFormula(${JSON.stringify(formula)})`);

const values = (host: Host, a1: string) => run(host, `return sheet.getRange('${a1}').getValues()`);

const shown = (host: Host, a1: string) =>
  run(host, `return sheet.getRange('${a1}').getDisplayValue()`);

const cell = (host: Host, row: number, column: number) =>
  host.workbook.sheets[0]?.cellAt(row, column);

let host: Host;
beforeAll(() => {
  host = open();
});
afterAll(() => host.close());
beforeEach(() => run(host, 'sheet.clear()'));

describe('a custom function', () => {
  it.each([
    ['=DOUBLE(21)', 42],
    ['=double(21)', 42],
    ['=GIVE("where")', 'E5'],
    ['=GIVE("nothing")', ''],
    ['=GIVE("nan")', '#NUM!'],
    ['=TELL("a",1.5,TRUE,{1,2})', 'String "a"|Number 1.5|Boolean true|Array [[1,2]]'],
  ])('%s shows %p', async (formula, value) => {
    await set(host, 'E5', formula);
    expect(await values(host, 'E5')).toEqual([[value]]);
    expect(await run(host, `return sheet.getRange('E5').getFormula()`)).toBe(formula);
  });

  it('is handed a value for a cell, rows for a range, dates as dates', async () => {
    await run(
      host,
      `sheet.getRange('A1:B2').setValues([[1, 'x'], ['', new Date(0)]]);
       SpreadsheetApp.getActive().setNamedRange('AS_OF', sheet.getRange('A1'))`,
    );
    await set(host, 'E5', '=TELL(A1, A1:B2, as_of, B2)');
    expect(await values(host, 'E5')).toEqual([
      [
        'Number 1|Array [[1,"x"],["","1970-01-01T00:00:00.000Z"]]|Number 1|Date "1970-01-01T00:00:00.000Z"',
      ],
    ]);
  });

  it('runs over empty neighbours, as text that is never a formula', async () => {
    await set(host, 'B2', '=GIVE("rows")');
    expect(await values(host, 'B2:C3')).toEqual([
      ['a', 'b'],
      ['=1+1', true],
    ]);
    expect(await run(host, `return sheet.getRange('B2:C3').getFormulas()`)).toEqual([
      ['=GIVE("rows")', ''],
      ['', ''],
    ]);
    await run(host, `sheet.getRange('B2').clearContent()`);
    expect(await values(host, 'B2:C3')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('does not overwrite, and fits once the hurdle is gone', async () => {
    await run(host, `sheet.getRange('A2').setValue('mine')`);
    await set(host, 'A1', '=GIVE("column")');
    expect(await values(host, 'A1:A3')).toEqual([['#REF!'], ['mine'], ['']]);
    expect(cell(host, 1, 1)?.extra?.problem).toBe(
      'Array result was not expanded because it would overwrite data in A2.',
    );
    await run(host, `sheet.getRange('A2').clearContent()`);
    expect(await values(host, 'A1:A3')).toEqual([[1], [2], [3]]);
    await run(host, `sheet.getRange('A3').setValue('mine')`);
    expect(await values(host, 'A1:A3')).toEqual([['#REF!'], [''], ['mine']]);
  });

  it('shows a date in the format of a date', async () => {
    await set(host, 'A1', '=GIVE("date")');
    expect(await shown(host, 'A1')).toBe('11/20/2026 18:00:00');
  });

  it.each([
    ['throw', 'No such thing.'],
    ['object', 'The function returned what no cell can show.'],
    ['mail', /^You do not have permission to call MailApp.sendEmail/],
    ['write', 'You do not have permission to perform that action.'],
  ])('that fails with %s says why', async (what, reason) => {
    await set(host, 'A1', `=GIVE("${what}")`);
    expect(await values(host, 'A1')).toEqual([['#ERROR!']]);
    expect(cell(host, 1, 1)?.extra?.problem).toMatch(reason);
    expect(await run(host, `return sheet.getRange('A1').getNote()`)).toBe('');
    await run(host, `sheet.getRange('A1').setValue(1)`);
    expect(cell(host, 1, 1)?.extra).toBeUndefined();
  });

  it('runs again when an argument changed, once for the same arguments', async () => {
    await run(host, `PropertiesService.getScriptProperties().deleteAllProperties()`);
    const runs = () =>
      run(host, `return PropertiesService.getScriptProperties().getProperty('double')`);
    await run(host, `sheet.getRange('A1').setValue(1001)`);
    await run(
      host,
      `sheet.getRange('B1:B3').setFormulas([['=DOUBLE(A1)'], ['=DOUBLE(A1)'], ['=DOUBLE(1001)']])`,
    );
    expect(await values(host, 'B1:B3')).toEqual([[2002], [2002], [2002]]);
    expect(await runs()).toBe('1');
    await run(host, `sheet.getRange('C9').setValue('somewhere else')`);
    expect(await runs()).toBe('1');
    await run(host, `sheet.getRange('A1').setValue(1002)`);
    expect(await values(host, 'B1:B3')).toEqual([[2004], [2004], [2002]]);
    expect(await runs()).toBe('2');
    host.reload();
    await host.formulas.settled();
    expect(await runs()).toBe('4');
  });

  it('follows another formula', async () => {
    await run(host, `sheet.getRange('A1:A2').setFormulas([['=DOUBLE(A2)'], ['=DOUBLE(4)']])`);
    expect(await values(host, 'A1')).toEqual([[16]]);
  });

  it.each([
    ['itself', [['=DOUBLE(A1)'], ['=DOUBLE(1)']]],
    ['one that needs it', [['=DOUBLE(A2)'], ['=DOUBLE(A1)']]],
  ])('that needs %s is an error, not a loop', async (_, formulas) => {
    await run(host, `sheet.getRange('A1:A2').setFormulas(${JSON.stringify(formulas)})`);
    expect(await values(host, 'A1')).not.toEqual([[expect.any(Number)]]);
  });
});

describe('what is not calculated shows its formula', () => {
  it.each([
    ['=SUM(A1:A2)'],
    ['=DOUBLE(1)+1'],
    ['=DOUBLE(NO_SUCH_NAME)'],
    ['=DOUBLE(Nowhere!A1)'],
    ['=hidden_()'],
    ['=plain()'],
    ['=SPARKLINE(A1:B2)'],
    ['=SPARKLINE(A1:A2,{"charttype","pie"})'],
    ['=SPARKLINE(A1:A2,{"nan","convert"})'],
  ])('%s', async (formula) => {
    await set(host, 'E5', formula);
    expect(await values(host, 'E5')).toEqual([[formula]]);
  });

  it('nor is one that needs it', async () => {
    await run(host, `sheet.getRange('A1:A2').setFormulas([['=SUM(1,2)'], ['=DOUBLE(A1)']])`);
    expect(await values(host, 'A2')).toEqual([['=DOUBLE(A1)']]);
    await run(host, `sheet.getRange('A1').setValue(3)`);
    expect(await values(host, 'A2')).toEqual([[6]]);
  });
});

describe('SPARKLINE', () => {
  it('draws a row, and is worth nothing to a reader', async () => {
    await run(host, `sheet.getRange('A1:C1').setValues([[1, '', 3]])`);
    await set(host, 'E5', '=SPARKLINE(A1:C1)');
    expect(await values(host, 'E5')).toEqual([['']]);
    expect(cell(host, 5, 5)?.extra?.sparkline).toEqual({
      chart: 'line',
      values: [1, null, 3],
      options: {},
    });
    await run(host, `sheet.getRange('B1').setValue(2)`);
    expect(cell(host, 5, 5)?.extra?.sparkline?.values).toEqual([1, 2, 3]);
  });

  it('takes options from the formula or from cells', async () => {
    await run(
      host,
      `sheet.getRange('A1:B2').setValues([['charttype', 'column'], ['color', 'red']])`,
    );
    for (const options of ['A1:B2', '{"charttype","column";"color","red"}']) {
      await set(host, 'E5', `=SPARKLINE({1,2},${options})`);
      expect(cell(host, 5, 5)?.extra?.sparkline).toEqual({
        chart: 'column',
        values: [1, 2],
        options: { color: 'red' },
      });
    }
  });
});

it('lives on in the state folder: nothing runs again, and changes are followed', async () => {
  const stateDir = makeFolder();
  const first = open(stateDir);
  await run(
    first,
    `sheet.getRange('A1').setValue(7); sheet.getRange('B1').setFormula('=DOUBLE(A1)')`,
  );
  await first.close();
  const second = open(stateDir);
  const [sheet] = dumpWorkbook(second.workbook).sheets;
  expect(sheet?.formulas).toEqual([['', '=DOUBLE(A1)']]);
  expect(sheet?.displayValues).toEqual([['7', '14']]);
  await run(second, `sheet.getRange('A1').setValue(8)`);
  expect(await values(second, 'B1')).toEqual([[16]]);
  const runs = `return PropertiesService.getScriptProperties().getProperty('double')`;
  expect(await run(second, runs)).toBe('2');
  await second.close();
});
