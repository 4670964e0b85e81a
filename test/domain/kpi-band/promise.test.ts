import fc from 'fast-check';
import { type PromiseSettings, promiseOf, toneOf } from '../../../src/domain/kpi-band/promise';

const settings: PromiseSettings = {
  answerTargetSeconds: 20,
  serviceLevelTarget: 80,
  abandonmentLimit: 5,
  warnAfterSeconds: 10,
  overdueAfterSeconds: 20,
};

describe('a figure and what was promised', () => {
  test.each([
    ['service_level', 0.8, 'met'],
    ['service_level', 0.799, 'atRisk'],
    ['service_level', 0.75, 'atRisk'],
    ['service_level', 0.749, 'missed'],
    ['abandonment_rate', 0.05, 'met'],
    ['abandonment_rate', 0.0501, 'atRisk'],
    ['abandonment_rate', 0.1, 'atRisk'],
    ['abandonment_rate', 0.101, 'missed'],
    ['average_speed_of_answer', 20, 'met'],
    ['average_speed_of_answer', 25, 'atRisk'],
    ['average_speed_of_answer', 25.1, 'missed'],
    ['longest_wait_now', 10, 'met'],
    ['longest_wait_now', 20, 'atRisk'],
    ['longest_wait_now', 21, 'missed'],
    ['offered', 7, 'plain'],
    ['service_level', undefined, 'plain'],
  ] as const)('%s of %s is %s', (key, value, tone) =>
    expect(toneOf(value, promiseOf(key, settings))).toBe(tone),
  );

  test.each([
    ['service_level', { serviceLevelTarget: 0 }],
    ['abandonment_rate', { abandonmentLimit: 0 }],
    ['average_speed_of_answer', { answerTargetSeconds: 0 }],
    ['longest_wait_now', { warnAfterSeconds: 0 }],
  ] as const)('%s without a target promises nothing', (key, change) =>
    expect(promiseOf(key, { ...settings, ...change })).toBeUndefined(),
  );
});

const order = ['met', 'atRisk', 'missed'];

test('a better figure never looks worse', () => {
  const keys = fc.constantFrom('service_level' as const, 'abandonment_rate' as const);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(keys, share, share, (key, a, b) => {
      const [better, worse] = (key === 'service_level') === a > b ? [a, b] : [b, a];
      const tones = [better, worse].map((value) =>
        order.indexOf(toneOf(value, promiseOf(key, settings))),
      );
      expect(tones[0]).toBeLessThanOrEqual(tones[1] ?? -1);
    }),
  );
});
