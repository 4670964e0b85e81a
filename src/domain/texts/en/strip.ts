const thousands = (value: number): string => value.toLocaleString('en-US');

/** Words of the status strip. Times and durations come in as text. */
export const stripTexts = {
  updated: (time: string) => `✔ Updated ${time}`,
  partlyUpdated: (time: string) => `◔ Updated ${time}`,
  notUpdatedSince: (time: string, ago: string) => `⚠ Not updated since ${time}, ${ago} ago`,
  neverUpdated: '⚠ Not updated yet',
  noRefreshYet: '◔ Waiting for the first refresh',
  lastGoodBoard: 'the last good board stays below',
  source: (ageSeconds: number) => `Aircall API, ${ageSeconds} s old`,
  took: (seconds: number) => `took ${seconds.toFixed(1)} s`,
  next: (time: string) => `next about ${time}`,
  activityPeriod: (minutes: number) => `activity period ${minutes} min`,
  counts: (counts: { waiting: number; free: number; onCall: number; away: number }) =>
    `☎ ${counts.waiting} waiting · ${counts.free} free · ${counts.onCall} on a call · ` +
    `${counts.away} away`,
  incomplete: (shown: number, total: number, minutes: number) =>
    `Showing ${thousands(shown)} of about ${thousands(total)} calls of the last ${minutes} min; ` +
    'the rest follows in the next runs.',
};
