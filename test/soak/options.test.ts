import { readCommandLine } from '../../scripts/lib/soak/options';

const day = { account: 'l', hours: 8, seed: 1, without: undefined };
const hour = { ...day, account: 's', hours: 1 };

test.each([
  [[], day],
  [['--short'], hour],
  [['--short', '--seed', '7'], { ...hour, seed: 7 }],
  [['--hours', '0.5', '--account', 'm'], { ...day, account: 'm', hours: 0.5 }],
  [['--short', '--without', 'lease'], { ...hour, without: 'lease' }],
])('%j', (args, soak) => {
  expect(readCommandLine(args)).toMatchObject({ soak, json: false, prove: false });
});

test.each([
  [['--account', 'xl'], /--account takes s or m or l, not "xl"/],
  [['--without', 'luck'], /--without takes lease or dedupe/],
  [['--hours', 'many'], /--hours takes a number above 0/],
  [['--seed', '0'], /--seed takes a number above 0/],
  [['--fast'], /--fast/],
])('%j is refused', (args, words) => {
  expect(() => readCommandLine(args)).toThrow(words);
});
