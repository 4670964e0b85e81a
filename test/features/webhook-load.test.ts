import { asTrigger, records } from './house';
import { trueIds } from './true-calls';
import { openWebhookHouse, type WebhookHouse } from './webhook-house';

/** Calls that are placed, each told of about eight times; `npm run bench -- --load` places more. */
const callCount = Number(process.env.WEBHOOK_LOAD_CALLS ?? 42);

/** Of all calls together. */
const fewestDeliveries = callCount > 42 ? 2_000 : 300;

/** As many begin in the same second; fewer in a long run, which has many more under way. */
const burst = callCount > 42 ? 11 : 21;

/** The clock waits when so many deliveries are under way; its last second may have added some. */
const enough = 18;

/**
 * Google runs 30 executions at once, one of them a fold or a refresh. A delivery beyond that is
 * answered with an error page of status 200, and lost.
 */
const mostAtOnce = 29;

let house: WebhookHouse;
beforeAll(async () => {
  house = await openWebhookHouse({
    account: 's',
    company: { callsPerHour: 0 },
    switches: [
      'rate.limit=0',
      'webhook.duplicateRate=5',
      'webhook.shuffle=2',
      // the clock leaps while they are under way
      'webhook.timeoutMs=3600000',
    ],
  });
  await house.connect();
}, 60_000);
afterAll(() => house.close());

/** The same numbers at each run, from 0 up to 1. */
let seed = 20_261_121;
const chance = (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/** A fold or a refresh beside the deliveries; half of them are killed somewhere. */
const work = () => {
  const name = chance() < 0.5 ? 'foldInbox' : 'activityTracker';
  const unflushed = chance() < 0.5 ? 'drop' : 'keep';
  const kill = { killAfterCall: 1 + Math.floor(chance() * 60), unflushed } as const;
  return house.run(name, { ...asTrigger, ...(chance() < 0.5 ? kill : {}) });
};

const underWay = (): number =>
  house.mail().deliveries.filter(({ state }) => state === 'sending').length;

/** Lets the clock run for so long, or until enough is under way. @returns How much is. */
function pass(seconds: number): number {
  let sending = 0;
  for (let left = seconds; left > 0 && sending < enough; left -= 1) {
    house.advance(1);
    sending = underWay();
  }
  return sending;
}

const column = (sheet: string, name: string) =>
  records(house.sheet(sheet)).map((row) => String(row[name]));
const waiting = (): number => records(house.sheet('Inbox')).length;
const idsIn = (sheet: string) => column(sheet, 'Call ID');

test(
  `${callCount} calls, told of about eight times each, in bursts, twice and in disorder, with killed folds and refreshes: every call once`,
  async () => {
    let most = 0;
    let killed = 0;
    const refused: unknown[] = [];
    house.host.executions.onChange(({ functionName, outcome, error }) => {
      if (functionName === 'doPost' && outcome === 'failed') refused.push(error);
    });
    const beganAt = Date.now();
    for (
      let placed = 0, step = 0;
      placed < callCount || trueIds(house, 'open').length > 0;
      step += 1
    ) {
      for (let each = 0; each < burst && placed < callCount && step % 4 === 0; each += 1) {
        house.control('POST', '/calls', {});
        placed += 1;
      }
      most = Math.max(most, pass(placed < callCount ? 3 : 9));
      const [report] = await Promise.all([step % 2 === 0 ? work() : undefined, house.delivered()]);
      if (report?.ok === false) killed += 1;
    }
    // the last word on a call comes half a minute after it, and a killed run keeps its lease a minute
    for (const end = house.clock.now() + 90_000; house.clock.now() < end; ) {
      most = Math.max(most, pass(30));
      await house.delivered();
    }
    // each writes the late facts of some calls, and leaves the others to the next one
    for (let folds = 0; waiting() > 0 && folds < callCount; folds += 1)
      await house.must('foldInbox', asTrigger);
    await house.tick();

    const { deliveries, webhooks } = house.mail();
    if (process.env.WEBHOOK_LOAD_CALLS) {
      const seconds = (Date.now() - beganAt) / 1000;
      const figures = { calls: callCount, deliveries: deliveries.length, most, killed, seconds };
      process.stdout.write(`${JSON.stringify(figures)}\n`);
    }
    expect(deliveries.length).toBeGreaterThanOrEqual(fewestDeliveries);
    expect(deliveries.every(({ attempts }) => attempts.length === 1)).toBe(true);
    expect(webhooks).toMatchObject([{ isActive: true, failures: 0 }]);
    expect(most).toBeGreaterThan(enough);
    expect(most).toBeLessThanOrEqual(mostAtOnce);
    expect(refused).toEqual([]);
    expect(killed).toBeGreaterThan(3);
    expect(idsIn('Calls').sort()).toEqual(trueIds(house, 'done'));
    // a call that lost its first or last event would say so
    expect(new Set(column('Calls', 'Source'))).toEqual(new Set(['webhooks']));
    expect(
      ['Live calls', 'Dead letters', 'Inbox'].map((name) => records(house.sheet(name))),
    ).toEqual([[], [], []]);
  },
  callCount * 3_000,
);
