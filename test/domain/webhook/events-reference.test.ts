import { readFileSync, writeFileSync } from 'node:fs';
import { isPastRinging } from '../../../src/domain/call-start/past-ringing';
import { applyCallEvent } from '../../../src/domain/calls/call-event';
import { en } from '../../../src/domain/texts/en';
import { isCallEvent, subscribedEvents } from '../../../src/domain/webhook/events';
import { oldestFoldedSeconds } from '../../../src/domain/webhook/fold-deliveries';
import { aCall } from '../../builders/calls';

const file = 'docs/events.md';
const { words } = en.connectWebhooks.events;

/** What an event of a call tells that others do not; the rest is worked out below. */
const tells: Readonly<Record<string, string>> = {
  'call.created': 'if switched on, its card is sent and its route taken',
  'call.answered': 'the board shows who talks',
  'call.transferred': 'Transferred from, Transferred to',
  'call.external_transferred': 'Transferred to',
  'call.unsuccessful_transfer': 'who has the call after all',
  'call.voicemail_left': 'Voicemail',
  'call.comm_assets_generated': 'Recording, Asset',
  'call.assigned': 'Assigned to',
  'call.archived': 'Archived',
  'call.tagged': 'Tags',
  'call.untagged': 'Tags',
  'call.commented': 'Comments',
};

/** What the code makes of an event, found by giving it one. */
function whatIsDone(name: string): string {
  if (!isCallEvent(name)) return 'counted; the next refresh asks for everybody’s availability';
  const call = aCall({ user: { id: 456, name: 'Ana Martin' } });
  const { trail } = applyCallEvent(undefined, { name, at: call.startedAt + 3, call }).call;
  const facts = [
    ...(tells[name] ? [tells[name]] : []),
    ...(trail?.rings.length ? ['Rings: on whom, and when'] : []),
    ...(trail?.declines.length ? ['Declined: by whom, and when'] : []),
    ...(trail?.hasStart ? ['Source: nothing at its start was lost'] : []),
    ...(trail?.hasEnd
      ? ['Source: nothing at its end was lost; it becomes a row of **Calls**']
      : []),
    ...(isPastRinging(name) ? ['no card or transfer is sent for it any more'] : []),
  ];
  return facts.join('; ') || 'nothing beyond that';
}

const rowOf = (name: string): string =>
  `| \`${name}\` | ${words[name as keyof typeof words]} | ${whatIsDone(name)} |`;

const table = (events: readonly string[]): string =>
  ['| event | what happened | what comes of it |', '|---|---|---|', ...events.map(rowOf)].join(
    '\n',
  );

const page = `# Webhook events

What **Activity Tracker > Connect webhooks…** asks Aircall to tell, and what comes of each event. This page
is written by a test from the code, so it is what the code does.

Every delivery is proved, appended to the sheet **Inbox**, and answered; the next refresh takes it from there.
(That taking is called *folding* in some places.) An event twice, late or out of order ends in the same call.

## Calls

Every one of them brings the call up to date: in **Live calls** while it is open, in its row of **Calls**
when it is over. What it tells beyond that, by the column that shows it:

${table(subscribedEvents.filter(isCallEvent))}

## Agents

${table(subscribedEvents.filter((name) => !isCallEvent(name)))}

Aircall has no event for "on a call" or "do not disturb": those are asked for at each refresh. While the
sidebar **Live…** is open, any event makes the board repaint within seconds.

## What cannot be used

No other event is asked for. What comes all the same, or cannot be read, lies in the sheet **Dead letters**
with one of these reasons, and **Connect webhooks…** can try it again:

${Object.values(en.webhook.dead)
  .map((reason) => `- ${reason}`)
  .join('\n')}

Events older than ${oldestFoldedSeconds / 86_400} days are not used; **Backfill the log…** reads such calls. A delivery that does not
carry the key and the token of this spreadsheet changes nothing and is only counted.
How deliveries are trusted: [decision 16](decisions/0016-webhooks.md).
`;

test('every event has its row, and nothing is told of one that is not asked for', () => {
  expect(Object.keys(tells).filter((name) => !subscribedEvents.includes(name))).toEqual([]);
  expect(Object.keys(words).sort()).toEqual([...subscribedEvents].sort());
});

/** `UPDATE_GOLDENS=1` writes it. */
test('the list in docs/ says what the code does with each event', () => {
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});
