import { asTrigger, type House, openHouse, records } from './house';

const key = 'k'.repeat(32);
const token = '0123456789abcdef0123456789abcdef';

let house: House;
beforeAll(async () => {
  const properties = { WEBHOOK_KEY: key, WEBHOOK_TOKEN: token };
  house = await openHouse({ account: 's', properties, company: { callsPerHour: 0 } });
  await house.must('setupActivityTracker');
}, 60_000);
afterAll(() => house.close());

const tell = async (event: string, data: Record<string, unknown>): Promise<void> => {
  const timestamp = Math.floor(house.clock.now() / 1000);
  const body = { resource: 'call', event, timestamp, token, data };
  const postData = { contents: JSON.stringify(body), type: 'application/json' };
  await house.must('doPost', { as: 'webapp', args: [{ parameter: { key }, postData }] });
};

/** A call that waits in Live calls, and whose end waits in the Inbox. */
async function aCallToFinish(id: number): Promise<void> {
  const startedAt = Math.floor(house.clock.now() / 1000);
  const call = { id, direction: 'inbound', status: 'initial', started_at: startedAt };
  await tell('call.created', call);
  await house.must('foldInbox', asTrigger);
  house.advance(20);
  await tell('call.ended', { ...call, status: 'done', ended_at: startedAt + 20 });
}

test.each(['drop', 'keep'] as const)(
  'a fold killed after any service call is made good by the next one; unflushed writes: %s',
  async (unflushed) => {
    const first = unflushed === 'drop' ? 700_000 : 710_000;
    await aCallToFinish(first);
    const { serviceCalls } = await house.must('foldInbox', asTrigger);
    for (let killAfterCall = 9; killAfterCall < serviceCalls.total; killAfterCall += 2) {
      const id = first + killAfterCall;
      await aCallToFinish(id);
      await house.run('foldInbox', { ...asTrigger, killAfterCall, unflushed });
      house.advance(61);
      await house.must('foldInbox', asTrigger);
      const ids = (sheet: string) => records(house.sheet(sheet)).map((row) => row['Call ID']);
      const logged = ids('Calls').filter((each) => each === String(id));
      expect({ killAfterCall, logged: logged.length, open: ids('Live calls') }).toEqual({
        killAfterCall,
        logged: 1,
        open: [],
      });
    }
    expect(records(house.sheet('Inbox'))).toEqual([]);
  },
  60_000,
);
