import { carryOut } from '../../../src/actions/call-start/carry-out';
import type { Plan } from '../../../src/actions/call-start/plan-start';
import { AircallError, type AircallProblem } from '../../../src/aircall/client/aircall-error';
import type { ApiRequest } from '../../../src/aircall/client/api-request';
import type { ApiOutcome } from '../../../src/aircall/client/outcome';
import type { Target } from '../../../src/domain/routing/decision';

const anna: Target = { kind: 'user', id: 7, email: 'anna@x.example', name: 'Anna' };
const team: Target = { kind: 'team', id: 3, name: 'Sales', strategy: 'longest_idle' };
const outside: Target = { kind: 'external', number: '+33176111111' };
const ours: Target = { kind: 'number', id: 5, name: 'Paris', digits: '+33 1' };

const planFor = (target: Target | undefined, rule = 'VIP'): Plan => ({
  decision: { target, rule, reason: rule && 'It is a VIP.', trace: [], needs: [] },
  card: undefined,
  needs: [],
});
const card = {
  lines: [{ type: 'title', text: 'Acme' }],
  from: ['C'],
  rows: [2],
  leftOut: 1,
} as const;

/** Carries a plan out at second 100; Aircall answers as given. */
function carry(plan: Plan, answer: AircallProblem | 'ok' = 'ok', change: object = {}) {
  const sent: ApiRequest[] = [];
  const aircall = {
    remaining: () => 10,
    send: (requests: readonly ApiRequest[]): ApiOutcome[] => {
      sent.push(...requests);
      return requests.map(({ path }) =>
        answer === 'ok'
          ? { kind: 'ok', request: path, data: undefined }
          : { kind: 'failed', error: new AircallError(answer, path) },
      );
    },
  };
  const terms = { callId: 812, isDryRun: false, deadline: 103, clock: { now: () => 100.2 } };
  return { deeds: carryOut(aircall, plan, { ...terms, ...change }), sent };
}

test.each([
  [anna, { user_id: 7 }],
  [team, { team_id: 3, dispatching_strategy: 'longest_idle' }],
  [outside, { number: '+33176111111' }],
] as const)('a transfer to %j names exactly one target', (target, body) => {
  const { sent } = carry(planFor(target));
  expect(sent).toEqual([
    { method: 'POST', path: '/v1/calls/812/transfers', body, timeoutSeconds: 2 },
  ]);
});

test('a card goes with the transfer, in one round', () => {
  const { sent, deeds } = carry({ ...planFor(anna), card });
  expect(sent.map(({ path }) => path)).toEqual([
    '/v1/calls/812/insight_cards',
    '/v1/calls/812/transfers',
  ]);
  expect(sent[0]?.body).toEqual({ creationDate: 100_200, contents: card.lines });
  expect(deeds.map(({ outcome }) => outcome)).toEqual(['sent', 'sent']);
  expect(deeds[0]?.detail).toContain('1 more');
});

test.each([
  ['a dry run', { isDryRun: true }, 'dryRun'],
  ['a moment too late', { clock: { now: () => 102.1 } }, 'none'],
] as const)('%s sends nothing and says so', (_, change, outcome) => {
  const { sent, deeds } = carry({ ...planFor(anna), card }, 'ok', change);
  expect(sent).toEqual([]);
  expect(deeds.map((deed) => deed.outcome)).toEqual([outcome, outcome]);
});

test.each([
  [{ kind: 'timeout' }, 'lost', /in time.*may have arrived/],
  [{ kind: 'unreachable', detail: 'x' }, 'lost', /may have arrived/],
  [
    { kind: 'unavailable', status: 502, reason: undefined },
    'lost',
    /no clear answer.*may have arrived/,
  ],
  [{ kind: 'refused', status: 400, reason: 'Call already ended' }, 'refused', /Call already ended/],
  [{ kind: 'not-found', reason: 'User not found' }, 'refused', /User not found/],
  [{ kind: 'forbidden', reason: undefined }, 'refused', /API key/],
  [{ kind: 'rate-limited', notBefore: 160 }, 'refused', /limit|requests/i],
  [{ kind: 'no-credentials' }, 'refused', /No Aircall API key/],
] as const)('%j is told as %s', (problem, outcome, words) => {
  const { deeds } = carry(planFor(anna), problem);
  expect(deeds).toEqual([expect.objectContaining({ outcome, by: 'VIP', target: anna })]);
  expect(deeds[0]?.detail).toMatch(words);
});

test.each([
  ['no rule matched', planFor(undefined, ''), 'noRule'],
  ['a rule says stop', planFor(undefined, 'Night'), 'none'],
] as const)('%s: noted, nothing sent', (_, plan, outcome) => {
  const { sent, deeds } = carry(plan);
  expect(sent).toEqual([]);
  expect(deeds).toMatchObject([{ kind: 'transfer', outcome, target: undefined }]);
});

test('an Aircall number is for the Ring to widget, and a card without lines is none', () => {
  const empty = { lines: [], from: [], rows: [], leftOut: 0 };
  expect(carry({ ...planFor(ours), card: empty })).toEqual({ deeds: [], sent: [] });
});
