import { account, json } from '../builders';

const { get, send, pages, simulator } = account({ users: 24, teams: 5, numbers: 6, calls: 300 });
const someone = simulator.account.contacts[7];

test('contacts are listed, oldest first, and read one by one', () => {
  const rows = pages('/v1/contacts?per_page=50', 'contacts');
  expect(rows.map(({ id }) => id)).toEqual(simulator.account.contacts.map(({ id }) => id));
  expect(get(`/v1/contacts/${someone?.id}`).contact).toEqual(rows[7]);
  expect(rows[7]).toMatchObject({
    first_name: someone?.firstName,
    is_shared: true,
    phone_numbers: [{ label: 'Work', value: someone?.phone }],
  });
});

test.each([
  ['phone_number', encodeURIComponent(someone?.phone ?? ''), [someone?.id]],
  ['email', someone?.email, [someone?.id]],
  ['email', someone?.email.toUpperCase(), [someone?.id]],
  ['phone_number', '%2B000', []],
])('the search by %s=%s finds %j', (name, value, ids) => {
  const rows = pages(`/v1/contacts/search?${name}=${value}`, 'contacts');
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

test('a search for nothing is refused, an unknown contact is not found', () => {
  expect(send('GET', '/v1/contacts/search').status).toBe(400);
  const answer = send('GET', '/v1/contacts/1');
  expect([answer.status, json(answer).troubleshoot]).toEqual([
    404,
    'Contact with id 1 does not exist',
  ]);
});

test('most callers are strangers, some are known', () => {
  const calls = [1, 2, 3, 4, 5, 6].flatMap(
    (page) => get(`/v1/calls?per_page=50&page=${page}&fetch_contact=true`).calls,
  );
  const known = calls.filter(({ contact }) => contact !== null);
  expect(known.length / 300).toBeGreaterThan(0.2);
  expect(known.length / 300).toBeLessThan(0.5);
});
