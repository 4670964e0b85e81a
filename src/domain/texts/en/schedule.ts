const every = (minutes: number): string =>
  minutes === 1 ? 'every minute' : `every ${minutes} minutes`;

/** What the page of the automatic refresh says. */
export const scheduleTexts = {
  title: 'Automatic refresh',
  question: 'Your trigger runs',
  every,
  choice: (minutes: number) => `Every ${every(minutes).slice('every '.length)}`,
  offChoice: 'Off',
  logChoice: 'Off, but keep the call log',
  recommended: 'recommended',

  off: 'Automatic refresh is off.',
  logOnly: (minutes: number) =>
    `Automatic refresh is off; calls are still logged ${every(minutes)}. The board shows the last refresh.`,
  mine: (minutes: number) => `A trigger of yours is set to refresh the board ${every(minutes)}.`,
  byHand:
    'The board is refreshed by a trigger of yours that was made by hand. Google does not tell how ' +
    'often it runs; choosing an interval here replaces it.',
  duplicates: (count: number) =>
    `There are ${count} triggers of yours, which multiplies the work. Saving leaves one.`,
  others: (owner: string, minutes: number) =>
    `A trigger of ${owner} is set to refresh the board ${every(minutes)}.`,
  /** Where triggers run oftener than they are set to: on the local host, or beside a Live sidebar. */
  seen: (seconds: number) =>
    `It comes oftener than that just now, about every ${seconds} s: by hand, by the Live sidebar, or ` +
    'because this spreadsheet runs outside Google, where triggers may be faster.',
  onlyOwner: (owner: string) =>
    `Google shows triggers to their owner alone: only ${owner} can change it or switch it off.`,
  takeOver: (owner: string) =>
    'Choosing an interval here makes a second trigger, yours, and the board then counts as yours. ' +
    `It doubles the work until ${owner} switches the first one off.`,
  doubleWork: 'You have a trigger as well, which doubles the work. Off removes yours.',
  somebody: 'somebody else',

  takes: (seconds: string) => `A refresh takes about ${seconds} s`,
  shouldTake: (seconds: string) => `A refresh of this account should take about ${seconds} s`,
  uses: (interval: string, used: number, allowed: number) =>
    `${interval} would use ${used} of the ${allowed} minutes Google allows a day.`,
  exceeds: (interval: string, used: number, allowed: number) =>
    `${interval} would need ${used} minutes a day. Google allows ${allowed}, so it would be refreshed less often.`,
  quotaHelp:
    'Google allows the triggers of a person 90 minutes a day, 6 hours with Google Workspace, for ' +
    'all scripts together.',

  switchedOn: (minutes: number) =>
    `Saved. Your trigger is set to refresh the board ${every(minutes)}.`,
  /** For the Runs sheet. */
  boardLeft: 'The board was left as it is: automatic refresh is off, the log goes on',
  switchedToLog: 'Saved. The board rests; calls are still logged.',
  switchedOff: 'Saved. You have no trigger here any more.',
};
