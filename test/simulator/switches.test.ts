import { parseSwitches, switchTable } from '../../simulator/switches';

test('without a word every switch has its default', () => {
  expect(parseSwitches([])).toEqual({
    'rate.limit': 120,
    'rate.headers': 'always',
    'rate.resetUnit': 's',
    'rate.retryAfter': 'off',
    'rate.body': 'message',
    usersV1: 'removed',
    perPageOver50: '400',
    over10k: '400',
    authError: 'edge',
    'numbersList.users': 'false',
    recordingTtl: 3600,
    names: 'hostile',
    'latency.ms': 0,
  });
});

test.each(
  Object.entries(switchTable).flatMap(([key, { values }]) =>
    (values === 'number' ? ['0', '60'] : values).map((value) => [key, value]),
  ),
)('%s takes %s', (key, value) => {
  expect(String(parseSwitches([`${key}=${value}`])[key as 'usersV1'])).toBe(value);
});

test.each([
  ['rate.limit=many', 'The switch rate.limit takes a whole number, not "many".'],
  ['usersV1=dead', 'The switch usersV1 takes removed or alive, not "dead".'],
  ['authError', 'The switch authError takes edge or app, not "".'],
])('%s is refused in words', (text, sentence) => {
  expect(() => parseSwitches([text])).toThrow(sentence);
});

test('an unknown switch is refused with the list of switches', () => {
  expect(() => parseSwitches(['toString=1'])).toThrow(/no switch "toString".*rate\.limit/);
});
