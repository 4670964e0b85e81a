import { isRequestName, REQUESTS } from '../../../../host/web/tabs/requests';

const area = { row: 0, column: 1, rows: 2, columns: 3 };

it.each([
  ['sheet', { sheetId: 7 }],
  ['select', { sheetId: 7, area }],
  ['select', { sheetId: 7, area, others: [area] }],
  [
    'edit',
    {
      sheetId: 0,
      row: 1,
      column: 2,
      values: [
        ['a', ''],
        ['', 'b'],
      ],
    },
  ],
  ['menu', { functionName: 'f', caption: 'F' }],
  ['answer', { id: 1, button: 'YES', text: '' }],
  ['run', { frame: 1, call: 'x', functionName: 'f', args: [1, null] }],
] as const)('reads %s %j', (name, body) => {
  expect(REQUESTS[name](body)).toEqual(body);
});

it.each([
  ['sheet', {}],
  ['sheet', { sheetId: '7' }],
  ['sheet', { sheetId: -1 }],
  ['sheet', { sheetId: 1.5 }],
  ['select', { sheetId: 1 }],
  ['edit', { sheetId: 0, row: 0, column: 0, values: [] }],
  ['edit', { sheetId: 0, row: 0, column: 0, values: [['a'], ['b', 'c']] }],
  ['edit', { sheetId: 0, row: 0, column: 0, values: [[1]] }],
  ['answer', { id: 1, button: 'MAYBE', text: '' }],
  ['run', { frame: 1, call: 'x', functionName: 'f', args: 'no' }],
] as const)('refuses %s %j', (name, body) => {
  expect(() => REQUESTS[name](body)).toThrow('The request has no proper');
});

it.each([
  ['menu', true],
  ['toString', false],
  ['__proto__', false],
  ['', false],
])('%s is a request: %s', (name, known) => {
  expect(isRequestName(name)).toBe(known);
});
