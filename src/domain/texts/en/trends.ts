/** Words of the sheet Trends. */
export const trendTexts = {
  title: 'Trends: half-hours that are over, from the sheet Trend',
  compared: ({ day, date, until }: { day: string; date: string; until: string }) =>
    `Today against ${day} ${date}, both until ${until}`,
  lineHeaders: [
    'Scope',
    'Offered today',
    'Last week',
    'Difference',
    'Service level today',
    'Last week',
    'Offered by half-hour, today',
    'Last week',
  ],
  waits: (days: number, span: { from: string; to: string }) =>
    days === 0
      ? 'Average wait of the company by hour and weekday: nothing is known yet of the days before today'
      : `Average wait of the company by hour and weekday, ${days === 1 ? '1 day' : `${days} days`} of the last four weeks; the darker the longer, from ${span.from} to ${span.to}`,
  counts: 'Calls these averages are made of',
  hour: 'Hour',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  byHalfHour: 'Offered calls of the company by half-hour',
  halfHour: 'From',
  today: 'Today',
  lastWeek: 'Last week',
  months: 'Inbound calls by month, as far as they are in the archive',
  monthHeaders: [
    'Month',
    'Offered',
    'Missed',
    'Difference',
    'Service level',
    'Missed of offered',
    'Average speed of answer',
  ],
  seconds: (count: number) => `${count} s`,
  noMonths: 'The archive did not tell the months of the sheet Trends.',
  failed: 'The sheet Trends was not painted.',
} as const;
