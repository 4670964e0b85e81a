import { remainingIn, resetAt, waitAfterLimit } from '../../../src/aircall/client/rate-headers';

const now = 1_763_600_000;

describe('the wait after a 429', () => {
  it.each([
    ['nothing said: a minute', {}, 60],
    ['Retry-After in seconds', { 'retry-after': '7' }, 7],
    ['Retry-After as a date', { 'retry-after': new Date((now + 20) * 1000).toUTCString() }, 20],
    ['Retry-After in the past', { 'retry-after': new Date((now - 9) * 1000).toUTCString() }, 0],
    [
      'Retry-After before the reset',
      { 'retry-after': '7', 'x-aircallapi-reset': `${now + 30}` },
      7,
    ],
    ['the reset in seconds', { 'x-aircallapi-reset': `${now + 30}` }, 30],
    ['the reset in milliseconds', { 'x-aircallapi-reset': `${(now + 30) * 1000}` }, 30],
    ['a reset that has just passed', { 'x-aircallapi-reset': `${now - 2}` }, 1],
    ['a reset of another clock', { 'x-aircallapi-reset': `${now - 600}` }, 60],
    ['a reset too far off', { 'x-aircallapi-reset': `${now + 600}` }, 60],
    ['unreadable headers', { 'retry-after': 'soon', 'x-aircallapi-reset': '-' }, 60],
  ])('%s', (_, headers, seconds) => {
    expect(waitAfterLimit(headers as Record<string, string>, now)).toBe(seconds);
  });
});

describe('what ordinary answers tell', () => {
  it.each([
    [{ 'x-aircallapi-remaining': '12' }, 12],
    [{ 'x-aircallapi-remaining': '0' }, 0],
    [{ 'x-aircallapi-remaining': 'many' }, undefined],
    [{}, undefined],
  ])('%j leaves %s requests', (headers, left) => {
    expect(remainingIn(headers as Record<string, string>)).toBe(left);
  });

  it('says nothing about the end of the minute without the header', () => {
    expect(resetAt({}, now)).toBeUndefined();
  });
});
