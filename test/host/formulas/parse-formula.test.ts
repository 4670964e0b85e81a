import { parseFormula } from '../../../host/formulas/parse-formula';

const value = (one: string | number | boolean) => ({ kind: 'value', value: one });
const reference = (text: string) => ({ kind: 'reference', text });

describe('a single call', () => {
  it.each([
    ['=NOW_()', 'NOW_', []],
    ['=double(2)', 'double', [value(2)]],
    [
      '= F ( "a, ""b""" , -1.5e3 , 10% , TRUE )',
      'F',
      [value('a, "b"'), value(-1500), value(0.1), value(true)],
    ],
    [
      '=F(B2, $A$1:C3, A:B, 2:3)',
      'F',
      [reference('B2'), reference('A1:C3'), reference('A:B'), reference('2:3')],
    ],
    [
      `=F('My (own) ''sheet'''!A1; Calls!B2:C)`,
      'F',
      [reference(`'My (own) ''sheet'''!A1`), reference('Calls!B2:C')],
    ],
    ['=F(AIRCALL_AS_OF)', 'F', [reference('AIRCALL_AS_OF')]],
    [
      '=F({"color","red";"max",40})',
      'F',
      [
        {
          kind: 'array',
          rows: [
            ['color', 'red'],
            ['max', 40],
          ],
        },
      ],
    ],
    ['=F({1,2})', 'F', [{ kind: 'array', rows: [[1, 2]] }]],
  ])('%s', (formula, name, args) => {
    expect(parseFormula(formula)).toEqual({ name, args });
  });
});

describe('everything else is left alone', () => {
  it.each([
    ['=A1'],
    ['=1+2'],
    ['=F(1)+1'],
    ['=F(1+2)'],
    ['=F(A1&"x")'],
    ['=F(-A1)'],
    ['=F(G(1))'],
    ['=F(1)(2)'],
    ['=F(,1)'],
    ['=F(1,)'],
    ['=F(1 2)'],
    ['=F({1,2;3})'],
    ['=F({1,A1})'],
    ['=F({1,)'],
    ['=F("open)'],
    ['=F(#REF!)'],
    ['=F(A1:B2:C3)'],
    ["=F('x')"],
    ['=(F(1))'],
    ['F(1)'],
  ])('%s', (formula) => {
    expect(parseFormula(formula)).toBeUndefined();
  });
});
