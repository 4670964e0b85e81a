import { decideSwitch } from '../../../src/domain/availability-switch/decide-switch';
import {
  describeOutcome,
  describePlan,
  describePresence,
  describeReport,
  describeState,
} from '../../../src/domain/availability-switch/describe';
import {
  isSameState,
  readSwitchState,
  type SwitchState,
  type SwitchTarget,
} from '../../../src/domain/availability-switch/switch-state';

const free: SwitchState & SwitchTarget = { setting: 'available' };
const away: SwitchState & SwitchTarget = { setting: 'unavailable' };
const lunch: SwitchState & SwitchTarget = { setting: 'unavailable', reason: 'out_for_lunch' };
const auto: SwitchState = { setting: 'custom' };
const strange: SwitchState = { setting: 'unknown' };

describe('what Aircall says of a user', () => {
  it.each([
    ['available', 'always_open', free],
    ['unavailable', 'always_closed', away],
    ['unavailable', 'out_for_lunch', lunch],
    ['unavailable', undefined, away],
    // a reason beside another setting says nothing
    ['available', 'out_for_lunch', free],
    ['custom', 'always_open', auto],
    ['asleep', undefined, strange],
    ['', undefined, strange],
  ])('%j with %j is read', (setting, substatus, state) => {
    expect(readSwitchState(setting, substatus)).toEqual(state);
  });
});

describe('what is done about an agent', () => {
  it.each([
    [free, away, 'switch', 'Will be unavailable'],
    [free, lunch, 'switch', 'Will be unavailable (out for lunch)'],
    [lunch, free, 'switch', 'Will be available'],
    [away, lunch, 'switch', 'Will be unavailable (out for lunch)'],
    [free, free, 'already', 'Left alone: already available'],
    [lunch, lunch, 'already', 'Left alone: already unavailable (out for lunch)'],
    // a reason that is known is worth more than none
    [lunch, away, 'already', 'Left alone: already unavailable (out for lunch)'],
    [auto, free, 'custom', expect.stringContaining('set to Auto in the phone app')],
    [auto, away, 'custom', expect.stringContaining('working hours decide')],
    [strange, free, 'unknown', expect.stringContaining('does not know')],
    [undefined, free, 'gone', expect.stringContaining('404')],
  ] as const)('who is %j, to become %j: %s', (state, target, decision, words) => {
    expect(decideSwitch(state, target)).toBe(decision);
    expect(describePlan(state, target)).toEqual(words);
  });
});

it.each([
  [free, 'available'],
  [away, 'unavailable'],
  [lunch, 'unavailable (out for lunch)'],
  [auto, 'Auto (working hours)'],
])('%j is called %s', (state, words) => {
  expect(describeState(state)).toBe(words);
});

it.each([
  ['in_call', 'on a call'],
  ['do_not_disturb', 'do not disturb'],
  ['on_mobile', 'on mobile'],
  [undefined, undefined],
])('presence %j is called %j', (word, words) => {
  expect(describePresence(word)).toBe(words);
});

it('states are the same only with the same reason', () => {
  expect(isSameState(lunch, { ...lunch })).toBe(true);
  expect(isSameState(lunch, away)).toBe(false);
  expect(isSameState(free, away)).toBe(false);
});

it.each([
  [
    { kind: 'switched', from: free, to: lunch },
    'Switched: available → unavailable (out for lunch)',
  ],
  [{ kind: 'changed', now: away }, 'Left alone: is unavailable by now'],
  [{ kind: 'left', decision: 'already' }, 'Left alone: had that state already'],
  [
    { kind: 'failed', why: 'Aircall is down.', mayTryAgain: true },
    'Not switched. Aircall is down.',
  ],
] as const)('%j is told', (outcome, words) => {
  expect(describeOutcome(outcome)).toBe(words);
  expect(describeReport({ userId: 456, name: 'Ana', outcome })).toBe(`Ana (456): ${words}`);
});
