/** More names than this are a list nobody reads. */
const mostNames = 6;

const listBriefly = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.join(', ')
    : `${names.slice(0, mostNames - 1).join(', ')} and ${names.length - mostNames + 1} more`;

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
  filtered: (teams: readonly string[]) =>
    `Only calls of the teams chosen under Configure…: ${listBriefly(teams)}.`,
  refresh: 'Refresh',
  criteriaOfAgent: (name: string, period: string) => `Call history of ${name}, ${period}`,
  criteriaOfEveryone: (period: string, teams: readonly string[]) =>
    [
      `Call history of everyone, ${period}`,
      ...(teams.length > 0 ? [`Teams: ${teams.join(', ')}`] : []),
    ].join('\n'),
};
