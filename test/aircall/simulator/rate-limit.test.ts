import { namedAccounts } from '../../../simulator/options';
import type { Simulator } from '../../../simulator/simulator';
import { parseSwitches } from '../../../simulator/switches';
import type { ApiOutcome } from '../../../src/aircall/client/outcome';
import { ping } from '../../../src/aircall/endpoints/account';
import { listCalls } from '../../../src/aircall/endpoints/calls';
import { control, problemOf, simulatedAccount } from './simulated-account';

const defaultSwitches = parseSwitches([]);

describe('the rate limit', () => {
  const size = namedAccounts.M;
  const statuses = (simulator: Simulator): readonly number[] =>
    control(simulator, 'GET', '/requests').map(({ status }: { status: number }) => status);

  it('is never hit by a client that counts, and all is read in time', () => {
    const switches = { ...defaultSwitches, 'rate.limit': 20 };
    const { aircall, simulator, budget, clock } = simulatedAccount(
      { ...size, switches },
      { limit: 18 },
    );
    const from = clock.now() - 86_400;
    const ids = new Set<number>();
    for (let page = 1; ids.size < simulator.floor.calls.all.length; page += 1) {
      if (aircall.remaining() === 0) clock.sleep(budget.renewsAt() - clock.now());
      const [outcome] = aircall.send([listCalls({ from, page })]);
      for (const call of (outcome?.kind === 'ok' && callsIn(outcome)) || []) ids.add(call);
      expect(outcome?.kind).toBe('ok');
    }
    expect(new Set(statuses(simulator))).toEqual(new Set([200]));
  });

  it('is learnt from the answers when others use it as well', () => {
    const { aircall, simulator } = simulatedAccount(
      { ...size, switches: defaultSwitches },
      { limit: 55 },
    );
    useUp(simulator, 100);
    aircall.send([ping()]);
    expect(aircall.remaining()).toBe(19);
  });

  it.each([
    { 'rate.headers': 'onLimit' },
    { 'rate.resetUnit': 'ms' },
    { 'rate.retryAfter': 'on' },
    { 'rate.body': 'error' },
  ] as const)('%j: when others have used it up, we wait for the end of their minute', (changes) => {
    const switches = { ...defaultSwitches, ...changes };
    const { aircall, simulator, clock } = simulatedAccount({ ...size, switches }, { limit: 55 });
    const opened = clock.now();
    useUp(simulator, 120);
    clock.sleep(20);
    const [outcome] = aircall.send([ping()]);
    expect(problemOf(outcome)).toEqual({ kind: 'rate-limited', notBefore: opened + 60 });
    expect(aircall.remaining()).toBe(0);
    clock.sleep(40);
    expect(problemOf(aircall.send([ping()])[0])).toBe('ok');
  });

  function useUp(simulator: Simulator, requests: number): void {
    const key = Buffer.from(`${simulator.apiId}:${simulator.apiToken}`).toString('base64');
    const headers = { authorization: `Basic ${key}` };
    for (let sent = 0; sent < requests; sent += 1) {
      simulator.handle({ method: 'GET', path: '/v1/ping', headers, body: '' });
    }
  }
});

const callsIn = (outcome: ApiOutcome & { kind: 'ok' }): readonly number[] =>
  (outcome.data as { calls: { id: number }[] }).calls.map(({ id }) => id);
