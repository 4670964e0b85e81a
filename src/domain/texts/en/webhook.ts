/** What the web app, the fold and Connect webhooks say. */
export const webhookTexts = {
  /** The whole page a browser without a key sees. */
  plainPage:
    'This address is for machines. There is nothing to see here. If somebody gave you a link to a ' +
    'screen, part of it is missing, or it is no longer valid: ask for it again, and copy all of it.',
  spooled: 'The Inbox could not take a delivery; it is kept in a property until the next run.',
  notReceived: 'A delivery could not be received.',
  noAnswer: 'Aircall gave no answer. Try again in a minute.',
  replayBusy: {
    what: 'The log is being written at this moment.',
    whatToDo: 'Try again in a few seconds.',
  },
  tooMany:
    'Your company has 100 webhooks, and Aircall allows no more. Remove one that is no longer needed in Aircall, then connect.',
  /** What the check of every ten minutes found, for Runs. */
  check: {
    run: 'Webhook check',
    repaired: 'put right',
    switchedOff: (events: number) =>
      `Aircall had switched the webhook off; it is on again with its ${events} events`,
    changed: (events: number) =>
      `The webhook had another address or other events; it has ours again, ${events} events`,
    newToken: 'Aircall had given the webhook another token; it is known now',
    gone: 'Aircall does not know the webhook any more. Calls are read at each refresh instead; reconnect in Activity Tracker > Connect webhooks…',
    failed: 'The webhook could not be checked; the next check is in ten minutes.',
  },
  /** What the status strip warns of. */
  warning: {
    gone: 'The webhook is gone at Aircall: reconnect in Connect webhooks….',
    otherVersion: (webApp: string, menus: string) =>
      `Redeploy the web app: it runs ${webApp}, this spreadsheet ${menus} (Deploy > Manage deployments > Edit > New version).`,
  },
  /** What our webhook is called at Aircall. */
  name: (file: string) => `Activity Tracker: ${file}`,
  /** Why a delivery is a dead letter. */
  dead: {
    'too-long': 'It was too long to be kept.',
    unreadable: 'It is no event we can read.',
    'unknown-event': 'It is an event we did not ask for.',
    'too-old': 'It is more than 7 days old.',
    'other-direction': 'Its call is known with another direction.',
  },
  tooLongToKeep: (characters: number) => `(${characters} characters, more than a cell holds)`,
  address: {
    empty: 'Enter the address of the web app: Deploy > Manage deployments shows it.',
    dev: 'This address ends in /dev, which only editors can open. Use the one that ends in /exec.',
    'not-a-web-app':
      'This is not the address of a web app. It looks like https://script.google.com/macros/s/…/exec.',
  },
  reach: {
    timeout:
      'The web app did not answer in time. Try again: the first answer after a pause is slow.',
    unreachable: 'Nothing answers at this address. Copy it again from Deploy > Manage deployments.',
    login:
      'The web app asks for a login, so Aircall cannot reach it. Deploy it again with "Who has access: Anyone".',
    notFound:
      'Google does not know this deployment. Copy the address again from Deploy > Manage deployments.',
    otherApp:
      'Something else answers at this address, or an older version of this script. Deploy a new version and copy its address.',
  },
};
