/** What menus, dialogs and the execution log say. */
export const actionTexts = {
  busy: 'The board is being refreshed already. It will be up to date in a moment.',
  leaseLost: 'Another execution took over the board; this one wrote nothing.',
  setUpTitle: 'Set up the Activity Tracker',
  askApiId:
    'Paste your Aircall API ID. Aircall shows ID and token once, in the Dashboard under ' +
    'Integrations & API > API keys. They stay in this script’s own store, never in a cell.',
  askApiToken: 'Now paste the API token that belongs to it.',
  setUpCancelled: 'Nothing was changed about the key. Choose Set up… again when you have it.',
  ready: (company: string, users: number, minutes: number) =>
    `Connected to ${company} (${users} users). The board is refreshed every ${minutes} min by ` +
    'itself, and with Activity Tracker > Refresh now.',
  unknownCompany: 'your company',
};
