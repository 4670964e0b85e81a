/** What the history pages say. */
export const historyTexts = {
  title: 'Call history',
  ofAgent: (name: string) => `Calls of ${name}`,
  ofEveryone: 'Calls of everyone',
  lookback: (minutes: number) =>
    minutes === 1
      ? 'Calls that started in the last minute.'
      : `Calls that started in the last ${minutes} minutes.`,
  timeZone: (zone: string) => `Times are those of the spreadsheet: ${zone}.`,
  boardIsOlder:
    'Read from Aircall just now. The board may be some seconds older, so its counts can differ.',
  filtered: 'While teams are chosen under Configure…, only their calls are shown.',
  refresh: 'Refresh',
  criteriaOfAgent: (name: string, period: string) => `Call history of ${name}, ${period}`,
  criteriaOfEveryone: (period: string) => `Call history of everyone, ${period}`,
};
