import {
  contactsStateText,
  isAging,
  isLookDue,
  parseContactsState,
} from '../../../src/domain/contacts/index-state';

const now = 1_763_600_000;
const state = (change: object = {}) => ({
  ...parseContactsState(undefined),
  source: '|FR',
  lookedAt: now,
  builtAt: now,
  ...change,
});

test.each([
  ['just after a look', 0, {}, false],
  ['nine minutes after it', 540, {}, false],
  ['ten minutes after it', 600, {}, true],
  ['after a look of 6 s, ten minutes later', 600, { tookSeconds: 6 }, false],
  ['after a look of 6 s, half an hour later', 1800, { tookSeconds: 6 }, true],
  ['after a look without end, 50 minutes later', 3000, { tookSeconds: 300 }, true],
  ['when the sheet or the country is another', 1, { source: 'Leads|FR' }, true],
  ['when the clock went back', -60, {}, true],
])('%s', (_, later, change, isDue) => {
  expect(isLookDue(state(change), now + later, '|FR')).toBe(isDue);
});

test('at the latest look before the cache forgets, the index is old', () => {
  const longest = 3000;
  const forgets = 6 * 3600;
  for (let at = 0; at < forgets; at += 600) {
    const mayWait = !isAging(state(), now + at);
    if (mayWait) expect(at + longest).toBeLessThan(forgets);
  }
});

test.each([undefined, '', '{', '[]', '{"sum":7,"lookedAt":"x"}'])('%j starts anew', (text) => {
  expect(parseContactsState(text)).toEqual(parseContactsState(undefined));
});

test('what is kept is read back', () => {
  const kept = state({ contacts: 7, problems: 2, why: 'x', sum: 'a-b', tookSeconds: 1.5 });
  expect(parseContactsState(contactsStateText(kept))).toEqual(kept);
});
