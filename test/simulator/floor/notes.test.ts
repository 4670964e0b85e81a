import { account } from '../builders';

const busy = { users: 24, teams: 5, numbers: 6, callsPerHour: 240 };

test('people tag, untag, comment, assign and archive, during calls and after', () => {
  const { simulator, advance } = account(busy);
  const told = new Map<string, number>();
  let during = 0;
  simulator.onEvent((event) => {
    told.set(event.kind, (told.get(event.kind) ?? 0) + 1);
    if (event.kind === 'call.tagged' && event.call.status === 'answered') during += 1;
  });
  advance(7200);
  for (const kind of ['tagged', 'untagged', 'commented', 'assigned', 'archived']) {
    expect([kind, (told.get(`call.${kind}`) ?? 0) > 1]).toEqual([kind, true]);
  }
  expect(during).toBeGreaterThan(1);
});

test('no call bears a tag twice, and comments have ids of their own', () => {
  const { simulator, advance } = account(busy);
  advance(3600);
  const { all } = simulator.floor.calls;
  for (const { tags } of all) {
    expect(new Set(tags.map(({ tagId }) => tagId)).size).toBe(tags.length);
  }
  const ids = all.flatMap(({ comments }) => comments.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a colleague who does not serve the number takes a call over to a number of their own', () => {
  const { simulator, advance } = account({ ...busy, seed: 3 });
  advance(7200);
  const handed = simulator.floor.calls.all.filter(({ handedToNumberId }) => handedToNumberId);
  expect(handed.length).toBeGreaterThan(0);
  for (const { userId, numberId, handedToNumberId } of handed) {
    const serves = simulator.account.numbers.filter(({ userIds }) => userIds.includes(userId ?? 0));
    expect(serves.map(({ id }) => id)).toContain(handedToNumberId);
    expect(serves.map(({ id }) => id)).not.toContain(numberId);
  }
});

test.each([
  ['hostile', true],
  ['plain', false],
] as const)('with names=%s somebody writes 10,000 characters: %s', (names, isLong) => {
  const { simulator } = account({ ...busy, callsPerHour: 0, calls: 300, switches: { names } });
  const lengths = simulator.floor.calls.all.flatMap(({ comments }) =>
    comments.map(({ content }) => content.length),
  );
  expect(lengths.length).toBeGreaterThan(10);
  expect(lengths.includes(10_000)).toBe(isLong);
});
