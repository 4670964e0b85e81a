import { addUse, nothingUsed } from '../../../src/domain/quota/day-use';
import { describeGauge, tellNear, tellRest } from '../../../src/domain/quota/describe';
import { accountKindOf, googleLimits } from '../../../src/domain/quota/limits';
import { isNear, readGauges } from '../../../src/domain/quota/meter';

const noon = Date.parse('2026-11-20T12:00:00Z') / 1000;
const read = (triggerSeconds: number, requests: number, propertyCalls: number) =>
  readGauges(
    addUse(nothingUsed, { triggerSeconds, requests, propertyCalls }, noon),
    { google: googleLimits.consumer, requestsPerMinute: 55 },
    noon,
  );

it.each([
  ['4319 s of the trigger', read(4319, 0, 0), []],
  ['4320 s of the trigger', read(4320, 0, 0), ['triggerSeconds']],
  ['16,000 requests', read(0, 16_000, 0), ['fetches']],
  ['40,000 property calls', read(0, 0, 40_000), ['propertyCalls']],
])('%s of a consumer account', (_used, gauges, near) => {
  expect(gauges.filter(isNear).map(({ kind }) => kind)).toEqual(near);
});

it('where nobody limits a day, only what Aircall answers is told', () => {
  const use = addUse(nothingUsed, { triggerSeconds: 9e9, requests: 5, propertyCalls: 5 }, noon);
  const gauges = readGauges(use, { google: undefined, requestsPerMinute: 55 }, noon);
  expect(gauges.map(({ kind }) => kind)).toEqual(['aircall']);
});

it('each bar says how much of how much', () => {
  expect(read(2460, 1234, 600).map((gauge) => describeGauge(gauge))).toEqual([
    { caption: 'Minutes of the trigger', amount: '41 of 90', share: 2460 / 5400 },
    { caption: 'Requests of the script', amount: '1,234 of 20,000', share: 1234 / 20_000 },
    { caption: 'Reads and writes of properties', amount: '600 of 50,000', share: 600 / 50_000 },
    { caption: 'Requests to Aircall', amount: '1,234 of 79,200', share: 1234 / 79_200 },
  ]);
});

it('the strip says what is used up soon, and what is done about it', () => {
  const [trigger] = read(4500, 0, 0);
  expect(trigger && tellNear(trigger)).toBe(
    '75 of the 90 minutes Google allows triggers a day are used.',
  );
  expect(tellRest(300, 60)).toBe(
    'Refreshed every 5 min instead of 1, so that Google’s minutes last the day.',
  );
});

it.each([
  ['anna@example.com', 'workspace'],
  ['anna@gmail.com', 'consumer'],
  ['anna@GoogleMail.com', 'consumer'],
  ['', 'consumer'],
])('%j is taken for a %s account', (email, kind) => {
  expect(accountKindOf(email)).toBe(kind);
});

it('what people say of their account counts more than its address', () => {
  expect(accountKindOf('anna@example.com', 'consumer')).toBe('consumer');
  expect(accountKindOf('anna@gmail.com', 'workspace')).toBe('workspace');
});
