import { helpText, lastValue, readCommandLine } from '../../simulator/command-line';

test('values come after a space or an equals sign, the last one counts', () => {
  const line = readCommandLine([
    '--users',
    '3',
    '--users=5',
    '--frozen',
    '--switch',
    'a=b',
    '--switch=c=d',
  ]);
  expect(lastValue(line, 'users')).toBe('5');
  expect(line.values.get('switch')).toEqual(['a=b', 'c=d']);
  expect(line.frozen).toBe(true);
  expect(line.help).toBe(false);
});

test.each([
  [['--colour', 'red'], '"--colour" is no option. Try --help.'],
  [['users', '3'], '"users" is no option. Try --help.'],
  [['--users'], '--users needs a value'],
])('%j is refused in words', (argv, sentence) => {
  expect(() => readCommandLine(argv)).toThrow(sentence);
});

test.each(['--account', '--calls-per-hour', '--clock URL', 'rate.limit=120', 'latency.ms=0'])(
  'the help names %s',
  (words) => {
    expect(helpText()).toContain(words);
  },
);
