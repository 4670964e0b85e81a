import { whole } from './plural';

const many = (count: number, one: string, more: string): string =>
  `${whole(count)} ${count === 1 ? one : more}`;

/** Words of the sidebar Connect webhooks. */
export const connectWebhooksTexts = {
  title: 'Connect webhooks',
  purpose:
    'With webhooks, Aircall tells this spreadsheet of every call the moment something happens. The board and the log need far fewer requests, and the log learns who let a call ring.',
  steps: {
    title: 'Deploy the web app',
    list: [
      'Open Extensions > Apps Script.',
      'Choose Deploy > New deployment, and Web app as its type.',
      'Execute as: Me. Who has access: Anyone.',
      'Choose Deploy, allow what Google asks for, and copy the address that ends in /exec.',
    ],
    safe: 'The address is open to anyone, but it believes only deliveries that carry this spreadsheet’s secret key and Aircall’s token.',
  },
  address: {
    label: 'Address of the web app',
    help: 'It ends in /exec.',
    suggested: 'Google says the web app is here. Check that this is the newest deployment.',
  },
  connect: 'Connect',
  connecting: 'Asking the web app, then Aircall…',
  connected: 'Connected.',
  states: {
    none: 'Not connected. Calls are read from Aircall at each refresh.',
    waiting: 'Connected. Waiting for the first event…',
    receiving: '✔ Receiving',
    paused: 'Paused. Deliveries are turned away, and calls are read from Aircall at each refresh.',
    'switched-off':
      'Aircall has switched the webhook off, because too many deliveries failed or somebody wanted so. The automatic refresh switches it on again within ten minutes; Reconnect does so now.',
    gone: 'Aircall does not know the webhook any more. Calls are read at each refresh instead; reconnect it.',
    unknown: 'Aircall could not be asked about the webhook.',
  },
  firstHint:
    'Call one of your numbers, or change your availability: it shows here in a few seconds.',
  firstReceived: 'The first event was received. Webhooks work.',
  pause: 'Pause',
  pausing: 'Pausing…',
  goOn: 'Go on',
  goingOn: 'Going on…',
  reconnect: 'Reconnect',
  remove: {
    begin: 'Remove…',
    question:
      'Remove the webhook at Aircall? Calls are read from Aircall at each refresh from then on; the log and everything in it stay.',
    yes: 'Remove',
    no: 'Keep it',
    removing: 'Removing…',
    removed: 'Removed.',
  },
  facts: {
    title: 'Deliveries',
    last: 'Last event',
    ago: (age: string) => `${age} ago`,
    never: 'none yet',
    pending: 'Waiting for the next refresh',
    duplicates: 'Duplicates',
    rejected: 'Rejected, last 6 h',
    dead: 'Dead letters',
    name: 'Name at Aircall',
    version: 'Version of the web app',
    unknownVersion: 'not known yet',
  },
  redeploy: (webApp: string, menus: string) =>
    `The web app runs version ${webApp}, this spreadsheet ${menus}. In Apps Script choose Deploy > Manage deployments > Edit > New version > Deploy; the address stays the same.`,
  events: {
    title: 'By event',
    event: 'Event',
    count: 'Count',
    none: 'No event has been worked in yet.',
    words: {
      'call.created': 'Call began',
      'call.ivr_option_selected': 'Caller chose in the menu',
      'call.ringing_on_agent': 'Rang at an agent',
      'call.agent_declined': 'Declined by an agent',
      'call.answered': 'Answered',
      'call.hold': 'Put on hold',
      'call.unhold': 'Taken off hold',
      'call.transferred': 'Transferred',
      'call.external_transferred': 'Transferred outside',
      'call.unsuccessful_transfer': 'Transfer failed',
      'call.hungup': 'Hung up',
      'call.ended': 'Call ended',
      'call.voicemail_left': 'Voicemail left',
      'call.comm_assets_generated': 'Recording ready',
      'call.assigned': 'Assigned',
      'call.archived': 'Archived',
      'call.tagged': 'Tagged',
      'call.untagged': 'Tag removed',
      'call.commented': 'Commented',
      'user.connected.v2': 'Agent signed in',
      'user.disconnected.v2': 'Agent signed out',
      'user.opened.v2': 'Agent became available',
      'user.closed.v2': 'Agent became unavailable',
      'user.wut_start.v2': 'After-call work began',
      'user.wut_end.v2': 'After-call work ended',
    },
  },
  replay: {
    begin: (count: number) => `Replay ${many(count, 'dead letter', 'dead letters')}`,
    help: 'Authentic deliveries that could not be understood lie in the sheet Dead letters with the reason. After an update they may be understood.',
    busy: 'Replaying…',
    folded: (count: number) => `${many(count, 'delivery', 'deliveries')} worked in.`,
    deadAgain: (count: number) => `${whole(count)} could not be understood again.`,
    waiting: (count: number) => `${whole(count)} are worked in by the next runs.`,
    left: (count: number) => `${whole(count)} are left: replay once more.`,
    unreadable: (count: number) =>
      `${many(count, 'letter was', 'letters were')} too long to be kept; delete the row by hand.`,
    nothing: 'There was nothing to replay.',
  },
};
