import { describePace } from '../../../src/domain/schedule/describe';
import { judgeSchedule } from '../../../src/domain/schedule/judge-schedule';
import { seenPace } from '../../../src/domain/schedule/seen-pace';

const me = 'me@example.com';
const set = (minutes: 1 | 5) =>
  judgeSchedule({ stored: { owner: me, minutes, paused: false }, triggers: 1, me });
const every = (seconds: number) => Array.from({ length: 20 }, (_, run) => 9000 - run * seconds);

test.each([
  ['every quarter of a minute', every(15), 15],
  ['and a night between', [...every(60), 90_000], 60],
  ['too few to tell', every(15).slice(0, 4), undefined],
])('%s', (_, starts, pace) => {
  expect(seenPace(starts)).toBe(pace);
});

test.each([
  ['oftener than set', set(1), 15, [/^It comes oftener than that just now, about every 15 s: /]],
  ['as set, as exactly as Google does', set(1), 55, []],
  ['with pauses', set(5), 600, []],
  ['nobody knows', set(1), undefined, []],
  ['switched off', judgeSchedule({ stored: undefined, triggers: 0, me }), 15, []],
])('%s', (_, state, pace, sentences) => {
  expect(describePace(state, pace)).toEqual(
    sentences.map((sentence) => expect.stringMatching(sentence)),
  );
});
