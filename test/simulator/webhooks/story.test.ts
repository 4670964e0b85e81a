import type { User } from '../../../simulator/account/model';
import { receiveCall } from '../../../simulator/floor/inbound';
import { postOffice } from './post-office';

/** An agent who never declines, on a quiet floor; somebody calls. */
async function oneCall(script = {}) {
  const office = postOffice({ users: 1, seed: 4 });
  const { floor, account } = office.simulator;
  (account.users[0] as User).wrapUpSeconds = 15;
  const number = account.numbers[0];
  if (!number) throw new Error('no number');
  const caller = { externalNumber: account.contacts[0]?.phone, contactId: account.contacts[0]?.id };
  const call = receiveCall(floor, {
    ...{ number, caller },
    script: { talkSeconds: 60, isTransferred: false, ...script },
  });
  // whoever looks at the floor sets its clock for what was planned
  office.get('/_simulator/clock');
  await office.pass(400);
  const main = office.received.filter(
    ({ body }) => !/tagged|commented|hold|ivr|assigned|archived/.test(body.event),
  );
  return { ...office, call, main };
}

test('an answered call tells its story in order and in time', async () => {
  const { main, call } = await oneCall();
  expect(
    main.map(({ body }) => body.event).filter((name) => !/^user\.[a-z_]+$/.test(name)),
  ).toEqual([
    'call.created',
    'call.ringing_on_agent',
    'call.answered',
    'call.hungup',
    'user.wut_start.v2',
    'user.wut_end.v2',
    'call.ended',
    ...(call.recordingFrom ? ['call.comm_assets_generated'] : []),
  ]);
  const at = (name: string) => main.find(({ body }) => body.event === name)?.body.timestamp;
  expect(at('call.created')).toBe(call.startedAt);
  expect(at('call.answered')).toBe(call.answeredAt);
  expect(at('call.hungup')).toBe(call.endedAt);
  expect(at('call.ended')).toBe((call.endedAt ?? 0) + 30);
  for (const letter of main) expect(letter.at).toBe(letter.body.timestamp);
});

test('what is not set is left out, what webhooks alone know is there', async () => {
  const { main, call, simulator, webhook } = await oneCall();
  const [created, ringing] = main.map(({ body }) => body);
  expect(Object.keys(created)).toEqual(['resource', 'event', 'timestamp', 'token', 'data']);
  expect(created).toMatchObject({ resource: 'call', token: webhook.token });
  const { data } = created;
  for (const key of ['user', 'assigned_to', 'transferred_to', 'transferred_by', 'sid']) {
    expect(data).not.toHaveProperty(key);
  }
  expect(data).toMatchObject({
    id: call.id,
    call_uuid: call.uuid,
    participants: [],
    hangup_cause: null,
    answered_at: null,
    ended_at: null,
    missed_call_reason: null,
    recording: null,
    contact: { id: simulator.account.contacts[0]?.id },
  });
  expect(data.number.e164_digits).toMatch(/^\+\d+$/);
  expect(data.number).not.toHaveProperty('priority');
  expect(Object.keys(ringing.data.user)).toEqual([
    'id',
    'direct_link',
    'name',
    'email',
    'available',
    'availability_status',
    'language',
    'wrap_up_time',
  ]);
  expect(ringing.data.status).toBe('initial');
});

test('a missed call has no user, and its message comes some seconds after its end', async () => {
  const script = {
    isUnattended: true,
    patienceSeconds: 40,
    leavesVoicemail: true,
    asksForCallback: false,
  };
  const { main, call } = await oneCall(script);
  expect(main.map(({ body }) => body.event)).toEqual([
    'call.created',
    'call.hungup',
    'call.ended',
    'call.voicemail_left',
  ]);
  for (const { body } of main) expect(body.data).not.toHaveProperty('user');
  expect(main[1]?.body.data.missed_call_reason).toBe('no_available_agent');
  expect(main[3]?.body.timestamp).toBe((call.endedAt ?? 0) + 33);
  expect(main[3]?.body.data.voicemail).toContain('/recordings/');
});

test('switching somebody to unavailable with a reason is told twice, in both forms', async () => {
  const { send, simulator, received, pass } = postOffice();
  const body = { availability_status: 'unavailable', substatus: 'out_for_lunch' };
  send('PUT', `/v2/users/${simulator.account.users[0]?.id}`, { body });
  await pass(1);
  const told = received.map((one) => [one.body.event, one.body.data.substatus]);
  expect(told).toEqual([
    ['user.closed.v2', 'always_closed'],
    ['user.closed', 'always_closed'],
    ['user.closed.v2', 'out_for_lunch'],
    ['user.closed', 'out_for_lunch'],
  ]);
  expect(received[0]?.body.data).not.toHaveProperty('numbers');
  expect(received[1]?.body.data.numbers).toHaveLength(1);
});

test('only the events that were asked for come', async () => {
  const { received, pass, send } = postOffice({ events: ['call.created'] });
  send('POST', '/_simulator/calls', { body: {} });
  await pass(300);
  expect(received.map(({ body }) => body.event)).toEqual(['call.created']);
});

test('a transfer through the API is told without who did it; one to outside names both ends', async () => {
  const { send, received, pass, simulator } = postOffice({ users: 1, seed: 4 });
  const user = simulator.account.users[0]?.id;
  send('POST', '/_simulator/users', { body: { id: user, availability: 'available' } });
  const place = { from: '+442079460123', welcomeSeconds: 60, isTaken: true, talkSeconds: 20 };
  const [first, second] = [1, 2].map(
    () => JSON.parse(String(send('POST', '/_simulator/calls', { body: place }).body)).call.id,
  );
  send('POST', `/v1/calls/${first}/transfers`, { body: { user_id: user } });
  send('POST', `/v1/calls/${second}/transfers`, { body: { number: '+33639980000' } });
  await pass(200);
  const of = (id: number, pattern: RegExp) =>
    received.filter(({ body }) => body.data.id === id && pattern.test(body.event));
  const [moved, ...later] = of(first, /transferred|answered|hungup|ended/);
  expect(moved?.body.event).toBe('call.transferred');
  expect(moved?.body.data).not.toHaveProperty('user');
  for (const { body } of [moved, ...later].filter((one) => one !== undefined)) {
    expect(body.data.transferred_to.id).toBe(user);
    expect(body.data).not.toHaveProperty('transferred_by');
  }
  expect(later.map(({ body }) => body.event)).toEqual([
    'call.answered',
    'call.hungup',
    'call.ended',
  ]);
  const outside = of(second, /transfer/);
  expect(outside.map(({ body }) => body.event)[0]).toBe('call.external_transferred');
  expect(outside[0]?.body.data).toMatchObject({
    external_transferred_to: '+33639980000',
    external_caller_number: '+442079460123',
  });
  expect(of(second, /ended/)[0]?.body.data).not.toHaveProperty('external_transferred_to');
});
