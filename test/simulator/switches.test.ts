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
    'insightCard.onEnded': '201',
    'transfer.unknownTarget': '404',
    'ringTo.followRedirects': 'true',
    'ringTo.encode': 'true',
    'ringTo.timeoutMs': 5000,
    recordingTtl: 3600,
    names: 'hostile',
    'latency.ms': 0,
    'webhook.allowHttp': 'false',
    'webhook.followRedirects': 'true',
    'webhook.timeoutMs': 5000,
    'webhook.disableAfter': 50,
    'webhook.retrySpacing': 30,
    'webhook.duplicateRate': 0,
    'webhook.lossRate': 0,
    'webhook.shuffle': 0,
  });
});

test.each(
  Object.entries(switchTable).flatMap(([key, { values }]) =>
    (values === 'number' ? ['0', '60'] : values === 'share' ? ['0', '0.05', '5'] : values).map(
      (value) => [key, value],
    ),
  ),
)('%s takes %s', (key, value) => {
  expect(String(parseSwitches([`${key}=${value}`])[key as 'usersV1'])).toBe(value);
});

test.each([
  ['rate.limit=many', 'The switch rate.limit takes a whole number, not "many".'],
  ['webhook.lossRate=often', 'The switch webhook.lossRate takes a number, not "often".'],
  ['usersV1=dead', 'The switch usersV1 takes removed or alive, not "dead".'],
  ['authError', 'The switch authError takes edge or app, not "".'],
])('%s is refused in words', (text, sentence) => {
  expect(() => parseSwitches([text])).toThrow(sentence);
});

test('an unknown switch is refused with the list of switches', () => {
  expect(() => parseSwitches(['toString=1'])).toThrow(/no switch "toString".*rate\.limit/);
});
