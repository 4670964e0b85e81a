import { isCallbackRequest } from '../../../simulator/floor/call';
import { hiddenCaller } from '../../../simulator/floor/callers';
import { receiveCall } from '../../../simulator/floor/inbound';
import type { CallScript } from '../../../simulator/floor/visit';
import { stage } from './stage';

const play = (script: CallScript, { users = 3, isIvr = true } = {}) => {
  const { floor, number, told } = stage({ users });
  Object.assign(number, { isIvr });
  const call = receiveCall(floor, { number, caller: hiddenCaller, script });
  floor.agenda.runUntil(floor.now + 700);
  return { call, told };
};

test.each<[string, CallScript, { users?: number; isIvr?: boolean }]>([
  ['short_abandoned', { patienceSeconds: 6, welcomeSeconds: 30 }, {}],
  ['short_abandoned', { patienceSeconds: 9, welcomeSeconds: 1, isIgnored: true }, {}],
  ['abandoned_in_ivr', { patienceSeconds: 10, welcomeSeconds: 30 }, { isIvr: true }],
  ['abandoned_in_classic', { patienceSeconds: 10, welcomeSeconds: 30 }, { isIvr: false }],
  ['no_available_agent', { patienceSeconds: 40, asksForCallback: false }, { users: 0 }],
  ['no_available_agent', { patienceSeconds: 40, isUnattended: true, asksForCallback: false }, {}],
  ['agents_did_not_answer', { patienceSeconds: 40, isIgnored: true, asksForCallback: false }, {}],
  ['out_of_opening_hours', { patienceSeconds: 14, isClosed: true }, {}],
  ['out_of_opening_hours', { patienceSeconds: 5, isClosed: true }, {}],
])('missed as %s: %j %j', (reason, script, more) => {
  const { call } = play(script, more);
  expect(call).toMatchObject({ status: 'done', missedReason: reason, userId: undefined });
  expect(call.endedAt).toBe(call.startedAt + (script.patienceSeconds ?? 0));
});

test('a call-back request has neither agent nor reason, and the tag of the system', () => {
  const { call } = play({ patienceSeconds: 40, isUnattended: true, asksForCallback: true });
  expect(isCallbackRequest(call)).toBe(true);
  expect(call.tags).toMatchObject([{ taggedBy: undefined }]);
});

test('a missed call is told with the timing of a real floor', () => {
  const script = { patienceSeconds: 17, welcomeSeconds: 2, isIgnored: true, leavesVoicemail: true };
  const { told } = play(script, { users: 1, isIvr: false });
  expect(told()).toEqual([
    'call.created +0',
    'call.ringing_on_agent +2',
    'call.hungup +17',
    'call.ended +47',
    'call.voicemail_left +50',
  ]);
});
