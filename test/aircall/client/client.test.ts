import fc from 'fast-check';
import type { ApiOutcome } from '../../../src/aircall/client/outcome';
import { answered, testAircall, testKey } from '../builders';

const pageRequest = (page: number) =>
  ({ method: 'GET', path: '/v1/calls', query: { page } }) as const;
const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => pageRequest(index + 1));
const ok = (url: string) => answered(200, { url });
const kinds = (outcomes: readonly ApiOutcome[]) =>
  outcomes.map((outcome) => (outcome.kind === 'ok' ? 'ok' : outcome.error.problem.kind));

describe('the one way out', () => {
  it('sends side by side, each with the key, and answers in order', () => {
    const { aircall, sent, rounds } = testAircall((request) => ok(request.url));
    const outcomes = aircall.send(pages(3));
    expect(rounds).toEqual([3]);
    expect(sent[0]?.headers.Authorization).toBe('Basic dGVzdC1pZDp0ZXN0LXRva2Vu');
    expect(outcomes).toMatchObject(
      [1, 2, 3].map((page) => ({ data: { url: `https://api.aircall.io/v1/calls?page=${page}` } })),
    );
  });

  it('sends nothing for nothing', () => {
    const { aircall, rounds } = testAircall((request) => ok(request.url));
    expect([aircall.send([]), rounds]).toEqual([[], []]);
  });

  it.each([
    ['without a key', { credentials: undefined }, 'no-credentials'],
    ['to an unsafe address', { baseUrl: 'http://api.aircall.io' }, 'bad-base-url'],
  ])('sends nothing %s', (_, options, kind) => {
    const { aircall, sent } = testAircall((request) => ok(request.url), options);
    expect(kinds(aircall.send(pages(2)))).toEqual([kind, kind]);
    expect(sent).toEqual([]);
  });

  it('does not send what is over the budget, and says when there will be more', () => {
    const { aircall, sent, clock } = testAircall((request) => ok(request.url), { limit: 2 });
    const outcomes = aircall.send(pages(3));
    expect(kinds(outcomes)).toEqual(['ok', 'ok', 'rate-limited']);
    expect(outcomes[2]).toMatchObject({ error: { problem: { notBefore: clock.now() + 60 } } });
    expect([sent.length, aircall.remaining()]).toEqual([2, 0]);
  });

  it.each([
    ['waits for a minute that ends within its patience', 57, [57, 3], [3, 4], 4],
    ['sends what there is room for when it would have to wait longer', 50, [50], [3, 2], 2],
    ['waits for no minute that is over', 61, [61], [3, 4], 4],
  ])('%s', (_, elapsed, expectedWaits, expectedRounds, answers) => {
    const { aircall, clock, rounds, waits } = testAircall((request) => ok(request.url), {
      limit: 5,
    });
    aircall.send(pages(3));
    clock.sleep(elapsed);
    const outcomes = aircall.send(pages(4));
    expect([waits, rounds]).toEqual([expectedWaits, expectedRounds]);
    expect(kinds(outcomes).filter((kind) => kind === 'ok')).toHaveLength(answers);
  });

  it('repeats only what failed, keeping its place', () => {
    const { aircall, rounds, waits } = testAircall((request, attempt) =>
      attempt === 1 && request.url.endsWith('2') ? answered(503) : ok(request.url),
    );
    expect(kinds(aircall.send(pages(3)))).toEqual(['ok', 'ok', 'ok']);
    expect([rounds, waits]).toEqual([[3, 1], [0.5]]);
  });

  it('waits as long as a 429 says when that is short, then goes on', () => {
    const { aircall, waits } = testAircall((request, attempt) =>
      attempt === 1 ? answered(429, '', { 'retry-after': '2' }) : ok(request.url),
    );
    expect(kinds(aircall.send(pages(2)))).toEqual(['ok', 'ok']);
    expect(waits).toEqual([2.5]);
  });

  it('does not sleep through a long 429, and sends nothing more before its time', () => {
    const { aircall, waits, sent, clock } = testAircall(() => answered(429));
    const notBefore = clock.now() + 60;
    expect(aircall.send(pages(1))).toMatchObject([
      { error: { problem: { kind: 'rate-limited', notBefore } } },
    ]);
    expect(kinds(aircall.send(pages(2)))).toEqual(['rate-limited', 'rate-limited']);
    expect([waits, sent.length]).toEqual([[], 1]);
  });

  it('never sleeps longer than its patience, all waits together', () => {
    const { aircall, waits } = testAircall(() => answered(503, '', { 'retry-after': '2' }));
    for (let run = 0; run < 5; run += 1) aircall.send(pages(2));
    expect(waits).toEqual([2.5, 2.5]);
  });

  it('of a round that one lost connection took, tells what there was no budget left for', () => {
    const { aircall, rounds, clock } = testAircall(
      (request, attempt) =>
        attempt === 1
          ? { kind: 'failed', reason: 'unreachable', detail: 'Address unavailable' }
          : ok(request.url),
      { limit: 5 },
    );
    const notBefore = clock.now() + 60;
    const outcomes = aircall.send(pages(3));
    expect([kinds(outcomes), rounds]).toEqual([
      ['ok', 'ok', 'rate-limited'],
      [3, 2],
    ]);
    expect(outcomes[2]).toMatchObject({ error: { problem: { notBefore } } });
  });

  it('says that nobody answers where no repeat was answered either', () => {
    const { aircall } = testAircall(
      () => ({ kind: 'failed', reason: 'unreachable', detail: 'Address unavailable' }),
      { limit: 5 },
    );
    expect(kinds(aircall.send(pages(3)))).toEqual(['unreachable', 'unreachable', 'unreachable']);
  });

  it('does not know whether a change that was lost was made', () => {
    const put = { method: 'PUT', path: '/v1/users/1' } as const;
    const { aircall } = testAircall(
      () => ({ kind: 'failed', reason: 'unreachable', detail: 'Address unavailable' }),
      { limit: 1 },
    );
    expect(kinds(aircall.send([put]))).toEqual(['unreachable']);
  });

  it('counts repeats against the budget', () => {
    const { aircall, sent } = testAircall(() => answered(500), { limit: 2 });
    expect(kinds(aircall.send(pages(1)))).toEqual(['unavailable']);
    expect(sent.length).toBe(2);
  });

  it('does not repeat a write that may have been done', () => {
    const { aircall, sent } = testAircall(() => answered(500));
    aircall.send([{ method: 'POST', path: '/v1/calls/1/transfers', body: { user_id: 1 } }]);
    expect(sent.length).toBe(1);
  });

  it('takes a network that loses outcomes for unreachable', () => {
    const http = { sendAll: () => [] };
    const { aircall } = testAircall((request) => ok(request.url), { http });
    expect(kinds(aircall.send(pages(1)))).toEqual(['unreachable']);
  });

  it('tells nobody the key, whatever comes back', () => {
    const key = Buffer.from(`${testKey.apiId}:${testKey.apiToken}`).toString('base64');
    const secrets = [testKey.apiToken, testKey.apiId, key];
    const status = fc.constantFrom(200, 302, 400, 401, 403, 404, 405, 422, 429, 500, 503);
    const body = fc.constantFrom(
      ...secrets.flatMap((secret) => [
        secret,
        { message: `bad ${secret}` },
        { error: secret, errors: { key: [secret] } },
      ]),
    );
    const outcome = fc.oneof(
      fc.tuple(status, body).map(([code, content]) => answered(code, content)),
      fc
        .constantFrom(...secrets)
        .map((detail) => ({ kind: 'failed', reason: 'unreachable', detail }) as const),
    );
    fc.assert(
      fc.property(outcome, (answer) => {
        const [result] = testAircall(() => answer).aircall.send(pages(1));
        if (result?.kind !== 'failed') return;
        const { error } = result;
        const text = `${error.stack} ${error.message} ${JSON.stringify(error)} ${String(error)}`;
        for (const secret of secrets) expect(text).not.toContain(secret);
      }),
    );
  });
});
