import { postOffice } from './post-office';

const call = { body: {} };
const created = { events: ['call.created'] };

test.each([
  [200, 1],
  [201, 1],
  [204, 1],
  [302, 2],
  [404, 2],
  [500, 2],
])('an answer of %i means %i deliveries of the same body', async (status, times) => {
  let turn = 0;
  const { send, pass, received } = postOffice(created, () => {
    turn += 1;
    return turn === 1 ? status : 200;
  });
  send('POST', '/_simulator/calls', call);
  await pass(31);
  expect(received.length).toBe(times);
  expect(new Set(received.map(({ post }) => post.body)).size).toBe(1);
  if (times === 2) expect((received[1]?.at ?? 0) - (received[0]?.at ?? 0)).toBe(30);
});

test.each([
  [4.5, 'delivered', { status: 200 }],
  [5.5, 'waiting', { error: 'timeout' }],
])('an answer after %d s is %s', async (seconds, state, outcome) => {
  const { send, pass, deliveries } = postOffice(
    created,
    ({ post }, clock) =>
      new Promise((done, fail) => {
        clock.schedule(clock.now() + seconds * 1000, () => done(200));
        post.signal.addEventListener('abort', () => fail(new Error('aborted')));
      }),
  );
  send('POST', '/_simulator/calls', call);
  await pass(10);
  expect(deliveries()).toMatchObject([{ state, attempts: [outcome] }]);
});

test('a receiver that is not there counts as a failure, with the network’s word', async () => {
  const { send, pass, deliveries } = postOffice(created, () => {
    throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  });
  send('POST', '/_simulator/calls', call);
  await pass(1);
  expect(deliveries()[0].attempts[0]).toMatchObject({ error: 'ECONNREFUSED' });
});

/** A webhook that three failures switch off, and whether its receiver works. */
async function broken() {
  const receiver = { works: false };
  const office = postOffice({ ...created, switches: { 'webhook.disableAfter': 3 } }, () =>
    receiver.works ? 200 : 500,
  );
  const ring = () => office.send('POST', '/_simulator/calls', call);
  ring();
  await office.pass(100);
  return { ...office, receiver, ring };
}

test('so many failures in a row switch it off; what happens then is not sent, what failed is', async () => {
  const { now, ring, pass, received, deliveries } = await broken();
  expect(now().active).toBe(false);
  expect(received.length).toBe(3);
  ring();
  await pass(3600);
  expect(deliveries().length).toBe(1);
  expect(received.length).toBeGreaterThan(5);
});

test('one success within twelve hours brings it back', async () => {
  const { now, ring, pass, receiver, deliveries } = await broken();
  await pass(6 * 3600);
  receiver.works = true;
  await pass(1801);
  expect([now().active, deliveries()[0].state]).toEqual([true, 'delivered']);
  ring();
  await pass(1);
  expect(deliveries().length).toBe(2);
});

test('after twelve hours a delivery is given up, and the webhook stays off', async () => {
  const { now, pass, deliveries, received } = await broken();
  await pass(13 * 3600);
  const sent = received.length;
  await pass(3600);
  expect([now().active, deliveries()[0].state, received.length]).toEqual([false, 'given up', sent]);
});

test('PUT active:true brings it back at once', async () => {
  const { now, send, webhook } = await broken();
  const body = { active: true, events: ['call.created'] };
  send('PUT', `/v1/webhooks/${webhook.webhook_id}`, { body });
  expect(now()).toMatchObject({ active: true, events: ['call.created'] });
});

test('a webhook that is removed gets nothing more', async () => {
  const { send, webhook, pass, received } = await broken();
  const sent = received.length;
  send('DELETE', `/v1/webhooks/${webhook.webhook_id}`);
  await pass(3600);
  expect(received.length).toBe(sent);
});

const busy = { users: 10, numbers: 2, callsPerHour: 120 };

test('duplicates, losses and disorder come as often as asked for, the same by seed', async () => {
  const switches = {
    'webhook.duplicateRate': 0.05,
    'webhook.lossRate': 5,
    'webhook.shuffle': 10,
  };
  const run = async () => {
    const office = postOffice({ ...busy, switches });
    await office.pass(1800);
    return office;
  };
  const { deliveries, received } = await run();
  const all = deliveries();
  const share = (fits: (one: { state: string; isDuplicate: boolean }) => boolean) =>
    all.filter(fits).length / all.length;
  expect(all.length).toBeGreaterThan(500);
  expect(share(({ isDuplicate }) => isDuplicate)).toBeCloseTo(0.05, 1);
  expect(share(({ state }) => state === 'lost')).toBeCloseTo(0.05, 1);
  const times = received.map(({ body }) => body.timestamp);
  expect(times).not.toEqual([...times].sort((a, b) => a - b));
  expect((await run()).received.map(({ post }) => post.body)).toEqual(
    received.map(({ post }) => post.body),
  );
}, 60_000);

test('without these switches everything comes once and in order; the floor is the same as without', async () => {
  const office = postOffice(busy);
  await office.pass(900);
  const times = office.received.map(({ body }) => body.timestamp);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(office.deliveries().every(({ state }) => state === 'delivered')).toBe(true);
  const quiet = postOffice({ ...busy, events: ['message.sent'] });
  await quiet.pass(900);
  expect(quiet.received).toEqual([]);
  expect(JSON.stringify(office.simulator.floor.calls.all)).toBe(
    JSON.stringify(quiet.simulator.floor.calls.all),
  );
}, 60_000);

test('the list of deliveries tells no token, and can be emptied', async () => {
  const { send, pass, webhook } = postOffice(created);
  send('POST', '/_simulator/calls', call);
  await pass(1);
  expect(String(send('GET', '/_simulator/webhooks').body)).not.toContain(webhook.token);
  send('DELETE', '/_simulator/webhooks');
  expect(String(send('GET', '/_simulator/webhooks').body)).toContain('"deliveries":[]');
});
