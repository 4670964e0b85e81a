import { readUserRows } from '../../src/domain/directory/rows';
import { nameScope } from '../../src/domain/kpi/names';
import { listScopes } from '../../src/domain/kpi/scopes';
import type { Row } from '../../src/domain/sheets/headers';
import { checkKpis } from './figures-by-hand';
import { records } from './house';
import { openWebhookHouse, type WebhookHouse } from './webhook-house';

let house: WebhookHouse;
beforeAll(async () => {
  house = await openWebhookHouse({
    account: 's',
    switches: ['rate.limit=0'],
    properties: { SETTINGS: JSON.stringify({ kpiSheet: true, waitFrom: 'ring' }) },
  });
  await house.connect();
  for (let tick = 0; tick < 3; tick += 1) {
    await house.pass(120);
    await house.tick();
  }
}, 120_000);
afterAll(() => house.close());

/** A figure of today: value and n, by `metric scope`. */
const readFigures = (): Map<string, { readonly value: unknown; readonly n: unknown }> =>
  new Map(
    records(house.sheet('KPI'))
      .filter(({ Period }) => Period === 'today')
      .map((row) => [`${row.Metric} ${row.Scope}`, { value: row.Value, n: row.N }]),
  );

/** Ids of agents, and the names figures have for them. */
function readAgents(): readonly (readonly [number, string])[] {
  const rows = house.sheet('UserDB').values.slice(1) as Row[];
  return listScopes({ users: readUserRows(rows), teams: [], numbers: [] })
    .slice(1)
    .map(({ key, kind, name }) => [Number(key.split(' ')[1]), nameScope({ kind, name })]);
}

/** Calls of which the log says that webhooks told all of it, as the account knows them. */
function wholeCalls() {
  const rows = ['Calls', 'Live calls'].flatMap((name) => records(house.sheet(name)));
  const whole = new Set(
    rows
      .filter(({ Source, Direction }) => Source === 'webhooks' && Direction === 'inbound')
      .map((row) => Number(row['Call ID'])),
  );
  return house.simulator.floor.calls.all.filter(({ id }) => whole.has(id));
}

const fates = {
  rings_answered: 'answered',
  rings_declined: 'declined',
  rings_not_picked_up: 'unanswered',
  rings_answered_elsewhere: 'lost',
} as const;

test('every agent’s rings come to what the account knows', () => {
  const calls = wholeCalls();
  // of one that waits nobody is told yet that its last ring has ended
  const pending = new Set(
    calls
      .filter(({ status }) => status === 'initial')
      .flatMap(({ rings }) => rings.map(({ userId }) => userId)),
  );
  const rungOf = (userId: number) =>
    calls.map((call) => {
      const end = call.answeredAt ?? call.endedAt ?? 0;
      return call.rings.filter((ring) => ring.userId === userId && ring.at <= end);
    });
  const figures = readFigures();
  let compared = 0;
  for (const [userId, name] of readAgents()) {
    const rung = rungOf(userId).filter((rings) => rings.length > 0);
    if (pending.has(userId) || rung.length === 0) continue;
    compared += 1;
    for (const [metric, outcome] of Object.entries(fates)) {
      const value = rung.flat().filter((ring) => ring.outcome === outcome).length;
      const told = figures.get(`${metric} ${name}`);
      expect([name, metric, told]).toEqual([name, metric, { value, n: rung.length }]);
    }
  }
  expect(compared).toBeGreaterThan(5);
});

test('every figure is what the log gives when waits begin with the first ring', () =>
  checkKpis(house, { targetOf: () => 20, waitFrom: 'ring' }));
