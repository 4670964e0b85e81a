import type { MetricUnit } from '../../kpi/figure';
import type { ScopeKind } from '../../kpi/scopes';
import { menuTexts } from './menus';

const quoted = (text: string): string => `“${text}”`;
const menu = `${menuTexts.activityTracker.caption} > ${menuTexts.activityTracker.alerts}`;
const times = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;

const levels: Readonly<Record<MetricUnit, string>> = {
  calls: 'a number, such as 5',
  share: 'a share, such as 80 % or 0.8',
  seconds: 'a time, such as 2:00 or 120 s',
};

const kinds: Readonly<Record<ScopeKind, string>> = {
  company: 'the company',
  team: 'a team',
  number: 'a number',
  agent: 'an agent',
};

/** What is said of alerts: on the board, in messages, in their sheets and in their sidebar. */
export const alertTexts = {
  title: 'Alerts',
  /** Figures that only rules know. */
  metrics: {
    callbacks_open: { name: 'Call-backs open' },
    agents_available: { name: 'Agents available' },
  },
  of: (metric: string, scope: string) => `${metric} of ${scope}`,
  sides: { above: 'above', below: 'below' },
  breached: (watched: string, value: string, limit: string, since: string) =>
    `${[watched, value].filter(Boolean).join(' ')} is ${limit} since ${since}`,
  cleared: (watched: string, value: string, limit: string, since: string) =>
    `${watched} is back to normal: ${value} (it was ${limit} since ${since})`,
  acknowledged: (by: string) => `acknowledged by ${by}`,
  failed: 'Alerts could not be looked after; it is tried again.',
  /** On the board. */
  banner: {
    one: (breach: string, by: string) => (by === '' ? breach : `${breach} (ack. by ${by})`),
    more: (count: number) => times(count, 'one more alert', 'more alerts'),
  },
  message: {
    breached: (sentence: string) => `⚠ ${sentence}.`,
    cleared: (sentence: string) => `✔ ${sentence}.`,
    subject: (watched: string, limit: string) => `⚠ ${watched} is ${limit}`,
    clearSubject: (watched: string) => `✔ ${watched} is back to normal`,
    subjects: (begun: number, all: number) =>
      begun === 0 ? `✔ ${all} back to normal` : `⚠ ${times(begun, '1 alert', 'alerts')}`,
    held: (count: number) =>
      `${times(count, 'One message was', 'messages were')} held back: there were too many in an hour. The sheet Alert history has all of them.`,
    test: 'This is a test message of the Aircall Activity Tracker. Alerts will come to this space.',
  },
  channels: {
    board: 'board',
    mail: (to: readonly string[]) => `e-mail ${to.join(', ')}`,
    chat: 'chat',
    sent: { mail: 'e-mail sent', chat: 'Chat message sent' },
    mailFailed: (why: string) => `e-mail failed: ${why}`,
    chatFailed: (why: string) => `Chat failed: ${why}`,
    chatStatus: (status: number) => `Google Chat answered ${status}`,
    chatSilent: 'Google Chat did not answer',
  },
  /** The column State. */
  state: {
    ok: 'ok',
    pending: (limit: string, since: string) => `${limit} since ${since}, no alert yet`,
    breached: (since: string) => `breached since ${since}`,
    quiet: 'quiet hours: not sent yet',
    held: 'held back: too many messages in an hour',
    sending: 'it is not known whether the message was sent',
    noMessage: 'no message: acknowledged before',
  },
  history: {
    breached: 'breached',
    told: 'told later',
    cleared: 'back to normal',
    acknowledged: (by: string) => `acknowledged by ${by}`,
    shown: 'shown',
    nothingSent: 'nothing sent',
  },
  /** The sidebar. */
  page: {
    purpose:
      'Rules in the sheet Alerts watch a figure. When it goes beyond its threshold, the board says so at its next refresh; e-mail and Chat are told once.',
    openSheet: 'Open the sheet Alerts',
    opening: 'Opening the sheet…',
    rules: (followed: number, broken: number) =>
      [
        followed === 0
          ? 'No rule is ticked yet: tick Enabled in the sheet.'
          : `${times(followed, 'One rule is', 'rules are')} followed.`,
        ...(broken > 0
          ? [
              `${times(broken, 'One row has', 'rows have')} something wrong: see its column Problem.`,
            ]
          : []),
      ].join(' '),
    unscheduled:
      'The board does not refresh itself, so that no rule is judged. Set it up in Automatic refresh….',
    activeTitle: 'Now',
    none: 'No rule is breached.',
    acknowledge: 'Acknowledge',
    acknowledgeLabel: (sentence: string) => `Acknowledge: ${sentence}`,
    acknowledging: 'Acknowledging…',
    acknowledged: 'You are on it: the board says so quietly, and nothing more is sent.',
    by: (who: string) => `Acknowledged by ${who}`,
    value: (value: string) => `Now ${value}`,
    somebody: 'somebody',
    busy: {
      what: 'Alerts are being looked after at this moment.',
      whatToDo: 'Try again in some seconds.',
    },
    isOver: { what: 'This breach is over.', whatToDo: 'Open Alerts… again to see what goes on.' },
    chatTitle: 'Google Chat',
    chat: {
      help: 'In the Chat space: Apps & integrations > Webhooks > Add webhook. Paste its address here; it is not shown again.',
      label: 'Address of the webhook',
      save: 'Save',
      saving: 'Saving…',
      saved: 'Saved. Alerts of rules with the channel chat come to this space.',
      stored: (end: string) => `A webhook is stored; its address ends in ${end}.`,
      test: 'Test message',
      testing: 'Sending a test message…',
      forget: 'Forget it',
      forgetting: 'Forgetting…',
      forgotten: 'Forgotten. Nothing is sent to Chat any more.',
      wrong:
        'This is no webhook of a Chat space. It begins with https://chat.googleapis.com/v1/spaces/ and has a key and a token.',
      empty: 'Paste the address first.',
      noteSaved: 'Address of the Chat webhook saved',
      noteForgotten: 'Address of the Chat webhook forgotten',
    },
    mail: (left: number) =>
      `E-mails go out from the account of whoever set up the automatic refresh. The account you use now may write to ${times(left, 'one more person', 'more people')} today.`,
    noMail:
      'E-mails cannot be sent: Google gives this script no permission. The manifest needs the scope script.send_mail; then choose Refresh now and allow what Google asks for.',
    historyTitle: 'History',
    noHistory: 'Nothing has happened yet.',
    historyLine: (rule: string, value: string, what: string) => `${rule}: ${what} (${value})`,
  },
  problems: {
    metric: (text: string, known: readonly string[]) =>
      `Metric: ${text === '' ? 'nothing is entered' : `${quoted(text)} is not known`}. Use one of: ${known.join(', ')}; with a period behind it if you like, such as service_level last hour.`,
    period: (metric: string, known: readonly string[]) =>
      `Metric: ${metric} is told of ${known.join(', ')} only.`,
    scope: (text: string) =>
      `Scope: there is no team, number or agent ${quoted(text)}. Use Company, or a name as Aircall has it.`,
    scopes: (text: string, found: readonly string[]) =>
      `Scope: ${quoted(text)} is more than one. Use one of: ${found.join(', ')}.`,
    notForScope: (metric: string, known: readonly ScopeKind[]) =>
      `Scope: ${metric} is kept for ${known.map((kind) => kinds[kind]).join(', ')} only.`,
    side: (text: string) => `Above or below: ${quoted(text)} is neither. Write above or below.`,
    level: (column: string, text: string, unit: MetricUnit) =>
      `${column}: ${text === '' ? 'nothing is entered' : `${quoted(text)} cannot be read`}. Write ${levels[unit]}.`,
    clearAt: (side: 'above' | 'below') =>
      `Clear at must not be ${side} the threshold: a breach would never begin or never end.`,
    forSeconds: (text: string) =>
      `For s: ${quoted(text)} is no time of up to a day. Write seconds, such as 120.`,
    quiet: (text: string) =>
      `Quiet hours: ${quoted(text)} cannot be read. Write times such as 22:00-07:00, days such as Sat-Sun, or both with a comma.`,
    channel: (text: string) =>
      `Channel: ${quoted(text)} is not known. Write board, e-mail with an address, or chat; several with a comma.`,
    addresses: (most: number) =>
      `Channel: a rule can write to ${most} addresses. Use the address of a group.`,
    twin: (row: number) => `Row ${row} watches the same. Put both channels into one row.`,
    tooMany: (most: number) => `Only the first ${most} ticked rules are followed.`,
    noChat: `Channel: there is no Chat space yet. Enter its webhook in ${menu}.`,
  },
};
