import { call, type FakeOptions, fakeExecution, openSheet } from './fake-context';

/** One execution writes, another one, over the same workbook, looks. */
function twoExecutions(options: FakeOptions = {}) {
  const writer = fakeExecution(options);
  const reader = fakeExecution({ workbook: writer.workbook });
  const mine = openSheet(writer);
  const theirs = openSheet(reader);
  return {
    writer,
    mine,
    write: (value: unknown) => call(mine.range('A1'), 'setValue', value),
    seenByOthers: () => call<unknown>(theirs.range('A1'), 'getValue'),
  };
}

describe('the write buffer', () => {
  it('keeps writes from others until flush', () => {
    const { write, seenByOthers, writer } = twoExecutions();
    write('new');
    expect(seenByOthers()).toBe('');
    call(writer.app, 'flush');
    expect(seenByOthers()).toBe('new');
  });

  it.each<[string, (mine: ReturnType<typeof openSheet>) => unknown]>([
    ['a read', ({ range }) => call(range('Z9'), 'getValue')],
    ['a look at the size', ({ sheet }) => call(sheet, 'getLastRow')],
    ['a change of structure', ({ sheet }) => call(sheet, 'insertRowsAfter', 5, 1)],
    ['a search', ({ sheet }) => call(call(sheet, 'createTextFinder', 'x'), 'findNext')],
  ])('%s by the same execution carries it out', (_, act) => {
    const { write, seenByOthers, mine } = twoExecutions();
    write('new');
    act(mine);
    expect(seenByOthers()).toBe('new');
  });

  it.each([
    ['completed', 'drop', 'new'],
    ['failed', 'drop', 'new'],
    ['killed', 'drop', ''],
    ['killed', 'keep', 'new'],
  ] as const)('an execution that %s, told to %s, leaves %p', (ending, unflushed, left) => {
    const { write, seenByOthers, writer } = twoExecutions({ unflushed });
    write('new');
    writer.end(ending);
    expect(seenByOthers()).toBe(left);
  });

  it('a question to the person carries it out', () => {
    const { write, seenByOthers, writer } = twoExecutions();
    write('new');
    writer.suspend();
    expect(seenByOthers()).toBe('new');
  });

  it('publishes once per flush', () => {
    const { write, writer } = twoExecutions();
    let changes = 0;
    call(writer.app, 'flush');
    writer.workbook.publish();
    writer.workbook.onChange(() => {
      changes += 1;
    });
    write(1);
    write(2);
    call(writer.app, 'flush');
    call(writer.app, 'flush');
    expect(changes).toBe(1);
  });

  it('a write into rows that somebody else deleted fails when it is carried out', () => {
    const { writer, mine } = twoExecutions();
    const other = openSheet(fakeExecution({ workbook: writer.workbook }));
    call(mine.range('A1000'), 'setValue', 'x');
    call(other.sheet, 'deleteRows', 500, 501);
    expect(() => call(writer.app, 'flush')).toThrow('outside the dimensions of the sheet');
  });

  it('a custom function may read but not write', () => {
    const { mine } = twoExecutions({ authMode: 'CUSTOM_FUNCTION', kind: 'custom' });
    expect(call(mine.range('A1'), 'getValue')).toBe('');
    expect(() => call(mine.range('A1'), 'setValue', 1)).toThrow('You do not have permission');
  });
});

describe('counting cells', () => {
  it.each<[string, (mine: ReturnType<typeof openSheet>) => unknown, number, number]>([
    ['getValues', ({ range }) => call(range('A1:C4'), 'getValues'), 12, 0],
    ['getValue of a range', ({ range }) => call(range('A1:C4'), 'getValue'), 1, 0],
    ['setValue over a range', ({ range }) => call(range('A1:C4'), 'setValue', 1), 0, 12],
    [
      'setBackgrounds',
      ({ range }) => call(range('A1:B1'), 'setBackgrounds', [['red', 'red']]),
      0,
      2,
    ],
    ['setNotes', ({ range }) => call(range('A1:B1'), 'setNotes', [['a', 'b']]), 0, 2],
    [
      'a border by range list',
      ({ sheet }) =>
        call(
          call(sheet, 'getRangeList', ['A1:B2', 'D4']),
          'setBorder',
          true,
          true,
          true,
          true,
          null,
          null,
        ),
      0,
      5,
    ],
    ['appendRow', ({ sheet }) => call(sheet, 'appendRow', [1, 2, 3]), 0, 3],
    ['copyTo', ({ range }) => call(range('A1:B2'), 'copyTo', range('D1')), 4, 4],
    ['a search', ({ sheet }) => call(call(sheet, 'createTextFinder', 'x'), 'findAll'), 0, 0],
    ['insertRows', ({ sheet }) => call(sheet, 'insertRowsAfter', 1, 5), 0, 0],
  ])('%s', (_, act, read, written) => {
    const execution = fakeExecution();
    act(openSheet(execution));
    expect(execution.counts).toEqual({ cellsRead: read, cellsWritten: written });
  });
});

describe('speed', () => {
  it('paints 2,000 x 90 cells layer by layer without keeping anybody waiting', () => {
    const execution = fakeExecution();
    const { sheet } = openSheet(execution);
    call(sheet, 'insertRowsAfter', 1000, 1000);
    call(sheet, 'insertColumnsAfter', 26, 64);
    const range = call(sheet, 'getRange', 1, 1, 2000, 90);
    const fill = (value: (r: number, c: number) => unknown) =>
      Array.from({ length: 2000 }, (_, r) => Array.from({ length: 90 }, (__, c) => value(r, c)));
    const colors = ['#d8f3ec', '#ff7b7b', '#eeeeee'];
    const layers: [string, unknown[][]][] = [
      ['setValues', fill((r, c) => `Agent ${r} ${c}`)],
      ['setBackgrounds', fill((r, c) => colors[(r + c) % 3])],
      ['setFontColors', fill((r) => colors[r % 3])],
      ['setFontWeights', fill((r) => (r % 2 ? 'bold' : 'normal'))],
      ['setValues', fill((r, c) => `Agent ${c} ${r}`)],
    ];
    const seconds = layers.map(([method, matrix]) => {
      const start = performance.now();
      call(range, method, matrix);
      call(execution.app, 'flush');
      return (performance.now() - start) / 1000;
    });
    expect(Math.max(...seconds)).toBeLessThan(4);
    expect(seconds.at(-1)).toBeLessThan(2);
  });
});
