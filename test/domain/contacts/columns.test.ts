import { findColumns } from '../../../src/domain/contacts/columns';
import { headers } from '../../../src/domain/sheets/headers';

const nowhere = { company: undefined, owner: undefined, e164: undefined, problem: undefined };

test('our own sheet', () => {
  expect(findColumns(headers.Contacts)).toEqual({
    phones: [0],
    name: [1],
    company: 2,
    owner: 3,
    e164: 4,
    problem: 5,
  });
});

test.each([
  [['Name', 'Phone'], { phones: [1], name: [0] }],
  [[' phone  NUMBER ', 'Full name'], { phones: [0], name: [1] }],
  [['Mobile', 'Work phone', 'Tel.'], { phones: [0, 1, 2], name: [] }],
  [['Phone 1', 'Phone 2', 'Phone3'], { phones: [0, 1, 2], name: [] }],
  [['Last name', 'First name', 'Phone'], { phones: [2], name: [1, 0] }],
  [['Organization', 'Phone', 'Account owner'], { phones: [1], name: [], company: 0, owner: 2 }],
  [['Name', 'Contact', 'Phone'], { phones: [2], name: [0] }],
  [['Phone', 'Phone notes', 'Number', 'Telephone bill'], { phones: [0], name: [] }],
  [['Name', 'E-mail'], { phones: [], name: [0] }],
  [[], { phones: [], name: [] }],
])('%j', (words, found) => {
  expect(findColumns(words)).toEqual({ ...nowhere, ...found });
});

test('header cells that are no text are no trouble', () => {
  expect(findColumns([2026, true, new Date(0), 'Phone']).phones).toEqual([3]);
});
