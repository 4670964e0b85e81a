import { type ActionNote, actionRow } from '../../../src/domain/call-start/action-row';
import { headers } from '../../../src/domain/sheets/headers';

const note: ActionNote = {
  at: 1_790_000_000,
  callId: 812,
  kind: 'transfer',
  by: '=VIP()',
  target: { kind: 'user', id: 7, email: 'anna@x.example', name: 'Anna Berg' },
  outcome: 'refused',
  detail: 'Aircall refused: Call already ended',
};

it('has a cell for every column, and nothing in it is a formula', () => {
  const row = actionRow(note);
  expect(row).toHaveLength(headers.Actions.length);
  expect(row.slice(1)).toEqual([
    '812',
    'transfer',
    "'=VIP()",
    'Anna Berg (anna@x.example)',
    'refused',
    'Aircall refused: Call already ended',
  ]);
});

it.each([
  [{ kind: 'team', id: 3, name: 'Sales', strategy: 'random' }, 'team Sales, in random order'],
  [{ kind: 'number', id: 3, name: 'Paris', digits: '+33 1 76' }, 'Aircall number Paris (+33 1 76)'],
  [{ kind: 'external', number: '+33176111111' }, '+33176111111'],
  [undefined, ''],
] as const)('names the target %j', (target, text) => {
  expect(actionRow({ ...note, target, callId: undefined })[4]).toBe(text);
});
