import { account, json, nineOClock } from '../builders';

const small = { users: 1, numbers: 1 };
const clockOf = (body: unknown, method = 'POST') => {
  const on = account(small);
  const answer = on.send(method, '/_simulator/clock', {
    body,
    headers: { authorization: undefined },
  });
  return { ...on, answer, shown: json(answer) };
};

test('the clock is shown in four ways', () => {
  expect(account(small).get('/_simulator/clock')).toEqual({
    now: '2026-11-20T09:00:00.000Z',
    epochSeconds: nineOClock / 1000,
    epochMilliseconds: nineOClock,
    speed: 0,
    frozen: true,
  });
});

test.each([
  [{ advanceSeconds: 60 }, 60],
  [{ advance: 60 }, 60],
  [{ seconds: 1.5 }, 1.5],
  [{ now: '2026-11-20T09:30:00Z' }, 1800],
  [{ now: nineOClock / 1000 + 7 }, 7],
  [{ now: nineOClock + 7000 }, 7],
  [{ now: '2026-11-20T08:59:00Z' }, -60],
])('%j moves it by %f seconds', (body, seconds) => {
  for (const method of ['POST', 'PUT']) {
    const { shown, clock } = clockOf(body, method);
    expect(shown.epochMilliseconds).toBe(nineOClock + seconds * 1000);
    expect(clock.now()).toBe(nineOClock + seconds * 1000);
  }
});

test.each([
  [{ speed: 5 }, 5],
  [{ frozen: true }, 0],
  [{ frozen: false }, 1],
])('%j sets its speed to %i', (body, speed) => {
  const { shown, clock } = clockOf(body);
  expect([shown.speed, shown.frozen, clock.speed]).toEqual([speed, speed === 0, speed]);
  clock.stop();
});

test.each([{}, { now: 'soon' }, { advance: -1 }, { speed: 'fast' }, [1]])(
  '%j is refused',
  (body) => {
    const { answer, clock } = clockOf(body);
    expect(answer.status).toBe(400);
    expect(clock.now()).toBe(nineOClock);
  },
);

test('the floor catches up', () => {
  const on = account({ users: 24, teams: 5, numbers: 6, callsPerHour: 240 });
  const before = on.get('/_simulator/truth').counts.calls;
  on.send('POST', '/_simulator/clock', { body: { advanceSeconds: 600 } });
  expect(on.get('/_simulator/truth').counts.calls).toBeGreaterThan(before + 15);
});
