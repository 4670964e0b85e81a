import { whole } from './plural';
/** Words of the status strip. Times and durations come in as text. */
export const stripTexts = {
  updated: (time: string) => `✔ Updated ${time}`,
  partlyUpdated: (time: string) => `◔ Updated ${time}`,
  notUpdated: '⚠ Not updated',
  since: (time: string) => `since ${time}`,
  neverUpdated: '⚠ Not updated yet',
  noRefreshYet: '◔ Waiting for data',
  lastGoodBoard: (ago: string) => `The board below is ${ago} old`,
  source: (ageSeconds: number) => `Aircall API, ${ageSeconds} s old`,
  webhooks: (age: string) => `webhooks, last event ${age} ago`,
  took: (seconds: number) => `took ${seconds.toFixed(1)} s`,
  next: (time: string) => `next about ${time}`,
  activityPeriod: (minutes: number) => `activity period ${minutes} min`,
  waiting: (callers: number) => `☎ ${callers} waiting`,
  counts: (counts: { free: number; onCall: number; away: number }) =>
    `${counts.free} free · ${counts.onCall} on a call · ${counts.away} away`,
  /** Signs of the board that only some boards have. */
  legend: {
    slow: '▲ slower than the target',
    callers: 'A: free to answer caller A   (A): busy now',
  },
  warning: (sentence: string) => `⚠ ${sentence}`,
  tooManyAgents: (about: { agents: number; needed: number; allowed: number }) =>
    `${whole(about.agents)} agents take about ${about.needed} requests a refresh, and Configure… ` +
    `allows ${about.allowed} a minute: set “Aircall requests per minute” higher if Aircall allows you more.`,
  incomplete: (shown: number, total: number) =>
    `Showing ${whole(shown)} of about ${whole(total)} calls so far; the rest follows in the next runs.`,
};
