import { actionRow } from '../../../src/domain/call-start/action-row';
import { addHits, countHits } from '../../../src/domain/routing/hits';
import { headers, type Row } from '../../../src/domain/sheets/headers';

const action = (at: number, by: string, kind: 'card' | 'transfer' | 'ringTo' = 'transfer'): Row =>
  actionRow({ at, callId: 1, kind, by, target: undefined, outcome: 'sent', detail: '' });

const rule = (name: string, hits: number | string): Row =>
  headers['Routing rules'].map((column) =>
    column === 'Rule' ? name : column === 'Hits' ? hits : '',
  );

it('counts what rules decided, each moment in one stretch alone', () => {
  const actions = [
    action(100, 'VIP'),
    action(101, 'VIP'),
    action(102, 'Night', 'ringTo'),
    action(102, 'Customer', 'card'),
    action(102, ''),
    action(103, 'VIP'),
  ];
  expect(countHits(actions, { after: 100, upTo: 102 })).toEqual(
    new Map([
      ['VIP', 1],
      ['Night', 1],
    ]),
  );
});

it('adds to what the sheet says, the first of two rules of one name', () => {
  const rules = [rule('VIP', 4), rule('Night', ''), rule('VIP', ''), rule('Never', 'x')];
  const hits = new Map([
    ['VIP', 2],
    ['Night', 1],
  ]);
  expect(addHits(rules, hits)).toEqual([6, 1, '', 'x']);
});

it('leaves the column alone when nothing was hit', () => {
  expect(addHits([rule('VIP', 4)], new Map([['gone', 1]]))).toBeUndefined();
});
