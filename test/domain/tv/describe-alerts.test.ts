import { describeAlerts, hasNewAlert } from '../../../src/domain/tv/describe-alerts';
import type { TvAlerts } from '../../../src/domain/tv/tv-board';

const shown = { text: 'Waiting now is 9', isLoud: true, count: 1, values: { 'rule 1': '9' } };
const name = (key: string) => `#${key.length}`;

test('a breach is told by its sentence, and by a name that tells nothing', () =>
  expect(describeAlerts(shown, name)).toEqual({
    text: 'Waiting now is 9',
    isLoud: true,
    ids: ['#6'],
  }));

test('without a sentence there is nothing to tell', () =>
  expect(describeAlerts({ ...shown, text: '' }, name)).toBeUndefined());

const alerts = (isLoud: boolean, ...ids: string[]): TvAlerts => ({ text: 'x', isLoud, ids });

test.each<[string, TvAlerts | undefined, TvAlerts | undefined, boolean]>([
  ['the first one', undefined, alerts(true, 'a'), true],
  ['another one', alerts(true, 'a'), alerts(true, 'a', 'b'), true],
  ['the same one', alerts(true, 'a'), alerts(true, 'a'), false],
  ['one that somebody is on', undefined, alerts(false, 'a'), false],
  ['one that was acknowledged', alerts(true, 'a'), alerts(false, 'a'), false],
  ['one less', alerts(true, 'a', 'b'), alerts(true, 'b'), false],
  ['none', alerts(true, 'a'), undefined, false],
])('%s is a reason for a tone, or not', (_, before, after, isNew) =>
  expect(hasNewAlert(before, after)).toBe(isNew),
);
