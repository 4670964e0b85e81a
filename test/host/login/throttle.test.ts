import fc from 'fast-check';
import { Throttle } from '../../../host/login/throttle';

const guessing = (times: number, sender = '10.0.0.1'): Throttle => {
  const throttle = new Throttle();
  for (let guess = 0; guess < times; guess += 1) throttle.count(sender, 0);
  return throttle;
};

it.each([
  [0, 0],
  [4, 0],
  [5, 2],
  [6, 4],
  [9, 32],
  [10, 60],
  [500, 60],
])('after %i wrong guesses the next waits %i s', (guesses, seconds) => {
  expect(guessing(guesses).waitSeconds('10.0.0.1', 0)).toBe(seconds);
});

it('makes nobody else wait', () => {
  expect(guessing(9).waitSeconds('10.0.0.2', 0)).toBe(0);
});

it.each([
  ['2001:db8:1:2::7', '2001:db8:1:2:ffff::9', true],
  ['2001:db8::1:2:3:4', '2001:db8::5:6:7:8', true],
  ['2001:db8:1:2::7', '2001:db8:1:3::7', false],
  ['::ffff:10.0.0.1', '::ffff:10.0.0.2', false],
])('%s and %s are one guesser: %s', (one, other, same) => {
  expect(guessing(9, one).waitSeconds(other, 0) > 0).toBe(same);
});

it('forgets who guessed right, and what is an hour old', () => {
  const throttle = guessing(9);
  expect(throttle.waitSeconds('10.0.0.1', 3600_000)).toBe(0);
  throttle.forget('10.0.0.1');
  expect(throttle.waitSeconds('10.0.0.1', 0)).toBe(0);
});

it('a crowd of senders shares one count once there are a thousand', () => {
  const throttle = new Throttle();
  for (let sender = 0; sender < 1010; sender += 1) throttle.count(`sender ${sender}`, 0);
  expect(throttle.waitSeconds('somebody new', 0)).toBeGreaterThan(0);
});

test('nobody who keeps guessing gets more than 5 guesses and one a minute', () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 20, maxLength: 200 });
  fc.assert(
    fc.property(pauses, (steps) => {
      const throttle = new Throttle();
      let now = 0;
      let guesses = 0;
      for (const step of steps) {
        now += step;
        if (throttle.waitSeconds('me', now) > 0) continue;
        throttle.count('me', now);
        guesses += 1;
      }
      expect(guesses).toBeLessThanOrEqual(5 + 5 + now / 60_000 + 1);
    }),
    { numRuns: 200 },
  );
});
