import { describeState } from '../../../src/domain/schedule/describe';
import { judgeSchedule } from '../../../src/domain/schedule/judge-schedule';
import { parseSchedule } from '../../../src/domain/schedule/schedule';

const me = 'me@example.com';
const ann = 'ann@example.com';
const set = (owner: string, paused = false) => ({ owner, minutes: 5, paused }) as const;
const logs = (owner: string) => ({ owner, minutes: 10, paused: true, logs: true }) as const;

test.each([
  ['nothing was ever set', undefined, 0, /is off/],
  ['I paused it', set(me, true), 0, /is off/],
  ['I removed my trigger by hand', set(me), 0, /is off/],
  ['somebody paused theirs', set(ann, true), 0, /is off/],
  ['mine, for the log alone', logs(me), 1, /is off; calls are still logged every 10 minutes/],
  ['mine for the log, removed by hand', logs(me), 0, /^Automatic refresh is off\.$/],
  ['somebody’s, for the log alone', logs(ann), 0, /calls are still logged.*only ann@/],
  ['mine', set(me), 1, /^A trigger of yours is set to refresh the board every 5 minutes\.$/],
  ['mine, made by hand', undefined, 1, /made by hand/],
  ['mine, made by hand after a pause', set(me, true), 1, /made by hand/],
  ['mine, made by hand after somebody’s pause', set(ann, true), 1, /made by hand/],
  ['mine, three times', set(me), 3, /There are 3 triggers of yours.*Saving leaves one/],
  ['somebody else’s', set(ann), 0, /^A trigger of ann@example\.com is set .*only ann@.*doubles/],
  ['of nobody knows whom', set(''), 0, /^A trigger of somebody else is set/],
  ['both theirs and mine', set(ann), 1, /of ann@example\.com is set .*You have a trigger as well/],
])('%s', (_, stored, triggers, words) => {
  expect(describeState(judgeSchedule({ stored, triggers, me })).join(' ')).toMatch(words);
});

test.each([
  [JSON.stringify(set(ann, true)), set(ann, true)],
  [JSON.stringify(logs(ann)), logs(ann)],
  ['{"minutes":5,"logs":true}', { owner: '', minutes: 5, paused: false }],
  ['{"minutes":1}', { owner: '', minutes: 1, paused: false }],
  ['{"owner":"ann@example.com","minutes":2}', undefined],
  ['{"minutes":"5"}', undefined],
  ['null', undefined],
  ['every minute', undefined],
  [undefined, undefined],
])('the property %s is read as %j', (stored, schedule) => {
  expect(parseSchedule(stored)).toEqual(schedule);
});
