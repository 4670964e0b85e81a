import { askAircall } from '../../../src/actions/routing/ask-aircall';
import { AircallError, type AircallProblem } from '../../../src/aircall/client/aircall-error';
import type { ApiRequest } from '../../../src/aircall/client/api-request';
import type { ApiOutcome } from '../../../src/aircall/client/outcome';
import type { Need } from '../../../src/domain/routing/decision';

const ok = (data: unknown): ApiOutcome => ({ kind: 'ok', request: '', data });
const failed = (problem: AircallProblem): ApiOutcome => ({
  kind: 'failed',
  error: new AircallError(problem, 'GET /'),
});
const page = (key: string, items: readonly unknown[]) =>
  ok({ [key]: items, meta: { total: items.length, current_page: 1, per_page: 50 } });

/** Asks, answered by path; tells what was sent, round by round. */
function ask(needs: readonly Need[], answers: Readonly<Record<string, ApiOutcome>>, users = 60) {
  const rounds: (readonly ApiRequest[])[] = [];
  const aircall = {
    remaining: () => 9,
    send: (requests: readonly ApiRequest[]) => {
      rounds.push(requests);
      return requests.map(({ path }) => answers[path] ?? failed({ kind: 'timeout' }));
    },
  };
  const haste = { now: 1_790_000_000, timeoutSeconds: 1, users };
  return { answers: askAircall(aircall, needs, haste), rounds };
}

const email = 'ana@example.com';
const user: Need = { kind: 'user', email };
const calls: Need = { kind: 'last-calls', number: '+33176111111' };
const presence: Need = { kind: 'presence' };
const availability: Need = { kind: 'availability', userId: 7 };

test('everything is asked in one round, each for no longer than is left', () => {
  const { rounds } = ask([user, calls, availability, presence], {});
  expect(rounds).toHaveLength(1);
  expect(rounds[0]?.map(({ path, timeoutSeconds }) => [path, timeoutSeconds])).toEqual([
    ['/v2/users/ana@example.com', 1],
    ['/v1/calls/search', 1],
    ['/v1/users/7/availability', 1],
    ['/v1/users/availabilities', 1],
    ['/v1/users/availabilities', 1],
  ]);
});

test('nothing to ask sends nothing', () => {
  expect(ask([], {}).rounds).toEqual([]);
});

test('what is not answered, or answered oddly, is no answer', () => {
  expect(ask([user, calls, availability, presence], {}).answers).toEqual([]);
  const odd = ok({ strange: true });
  const paths = ['/v2/users/ana@example.com', '/v1/calls/search', '/v1/users/7/availability'];
  const answers = Object.fromEntries(paths.map((path) => [path, odd]));
  expect(ask([user, calls, availability], answers).answers).toEqual([]);
});

test('an address Aircall does not know is a stranger’s; any other refusal says nothing', () => {
  const gone = { '/v2/users/ana@example.com': failed({ kind: 'not-found', reason: undefined }) };
  expect(ask([user], gone).answers).toEqual([{ kind: 'user', email, user: undefined }]);
  const refused = { '/v2/users/ana@example.com': failed({ kind: 'forbidden', reason: undefined }) };
  expect(ask([user], refused).answers).toEqual([]);
});

test('what one and what all are doing', () => {
  const rows = [{ id: 7, availability: 'in_call' }];
  const { answers } = ask([availability, presence], {
    '/v1/users/7/availability': ok({ availability: 'available' }),
    '/v1/users/availabilities': page('users', rows),
  });
  const busy = { id: 7, availability: { kind: 'in_call' } };
  expect(answers).toEqual([
    { kind: 'presence', presence: [{ id: 7, availability: { kind: 'available' } }] },
    { kind: 'presence', presence: [busy, busy] },
  ]);
});
