import {
  adviseRedeploy,
  describeLast,
  describeReplay,
  describeState,
  listEvents,
} from '../../../src/domain/pages/describe-webhooks';
import type { WebhooksView } from '../../../src/domain/pages/webhooks-view';
import { en } from '../../../src/domain/texts/en';
import { subscribedEvents } from '../../../src/domain/webhook/events';

const view: WebhooksView = {
  state: 'receiving',
  whyUnknown: '',
  address: 'https://script.google.com/macros/s/x/exec',
  name: 'Activity Tracker: Board',
  lastAgo: 4,
  pending: 0,
  byEvent: [],
  duplicates: 0,
  rejected: 0,
  deadLetters: 0,
  versions: { menus: '1.2.0', webApp: '1.2.0' },
};

test('every event we ask for has words', () =>
  expect(Object.keys(en.connectWebhooks.events.words)).toEqual(subscribedEvents));

test('an event we have no words for keeps its name, whatever it is called', () => {
  const byEvent = [
    { event: 'call.created', count: 1200 },
    { event: 'constructor', count: 1 },
  ];
  expect(listEvents({ ...view, byEvent })).toEqual([
    { words: 'Call began', event: 'call.created', count: '1,200' },
    { words: 'constructor', event: 'constructor', count: '1' },
  ]);
});

test('when Aircall could not be asked, it says why', () =>
  expect(describeState({ ...view, state: 'unknown', whyUnknown: 'No answer.' })).toBe(
    'Aircall could not be asked about the webhook. No answer.',
  ));

test.each([
  [undefined, 'none yet'],
  [0, '0 s ago'],
  [4.9, '4 s ago'],
  [245, '4:05 ago'],
])('the last event, %s seconds ago: %s', (seconds, words) =>
  expect(describeLast(seconds)).toBe(words),
);

test.each([
  ['1.2.0', ''],
  [undefined, ''],
  ['1.1.0', en.connectWebhooks.redeploy('1.1.0', '1.2.0')],
])('a web app of version %s', (webApp, advice) =>
  expect(adviseRedeploy({ ...view, versions: { menus: '1.2.0', webApp } })).toBe(advice),
);

const nothing = { folded: 0, deadAgain: 0, waiting: 0, left: 0, unreadable: 0, view };
test.each([
  [{}, 'There was nothing to replay.'],
  [{ folded: 1 }, '1 delivery worked in.'],
  [
    { folded: 1200, deadAgain: 2, waiting: 3, left: 4 },
    '1,200 deliveries worked in. 2 could not be understood again. 3 are worked in by the next runs. 4 are left: replay once more.',
  ],
])('a replay: %j', (change, words) =>
  expect(describeReplay({ ...nothing, ...change })).toBe(words),
);
