import { namedAccounts } from '../../../simulator/options';
import { ping } from '../../../src/aircall/endpoints/account';
import { getCall } from '../../../src/aircall/endpoints/calls';
import { listTeams } from '../../../src/aircall/endpoints/teams';
import { control, noLimit, problemOf, simulatedAccount } from './simulated-account';

describe('what goes wrong', () => {
  const size = namedAccounts.S;

  it.each([
    ['edge', 'Forbidden'],
    ['app', 'Check your API key'],
  ] as const)('a wrong key, refused by the %s', (authError, reason) => {
    const switches = { ...noLimit, authError };
    const credentials = { kind: 'bearer', token: 'wrong' } as const;
    const { aircall } = simulatedAccount({ ...size, switches }, { credentials });
    expect(problemOf(aircall.send([ping()])[0])).toEqual({ kind: 'forbidden', reason });
  });

  it('an unknown call, in the words of the application', () => {
    const { aircall } = simulatedAccount({ ...size, switches: noLimit });
    expect(problemOf(aircall.send([getCall(999)])[0])).toMatchObject({
      kind: 'not-found',
      reason: expect.stringContaining('999'),
    });
  });

  it('an unknown path, in the words of the edge', () => {
    const { aircall } = simulatedAccount({ ...size, switches: noLimit });
    const [outcome] = aircall.send([{ method: 'GET', path: '/v1/nowhere' }]);
    expect(problemOf(outcome)).toEqual({ kind: 'not-found', reason: 'Not Found' });
  });

  it.each([
    ['a web page', { kind: 'html', status: 200 }, { kind: 'unreadable' }],
    ['a web page with 502', { kind: 'html' }, { kind: 'unavailable', status: 502 }],
    ['half an answer', { kind: 'cut' }, { kind: 'unreadable' }],
    ['no answer', { kind: 'down' }, { kind: 'unreachable' }],
    ['503', { status: 503 }, { kind: 'unavailable', status: 503 }],
    ['a key withdrawn', { status: 403 }, { kind: 'forbidden', reason: 'Forbidden' }],
  ])('%s', (_, fault, problem) => {
    const { aircall, simulator } = simulatedAccount({ ...size, switches: noLimit });
    control(simulator, 'POST', '/faults', { ...fault, match: 'GET /v1/teams' });
    expect(problemOf(aircall.send([listTeams(1)])[0])).toMatchObject(problem);
  });

  it.each([{ status: 503 }, { kind: 'down' }])('%j once: the second attempt helps', (fault) => {
    const { aircall, simulator } = simulatedAccount({ ...size, switches: noLimit });
    control(simulator, 'POST', '/faults', { ...fault, times: 1 });
    expect(problemOf(aircall.send([listTeams(1)])[0])).toBe('ok');
  });
});
