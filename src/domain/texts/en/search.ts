import type { Preset } from '../../results/period';
import type { AssetWish } from '../../search/criteria';

const presets: Readonly<Record<Preset, string>> = {
  today: 'Today',
  yesterday: 'Yesterday',
  lastSevenDays: 'Last 7 days',
  thisWeek: 'This week',
  lastMonth: 'Last month',
};

const assets: Readonly<Record<AssetWish, string>> = {
  either: 'Recording or voicemail',
  recording: 'Recording',
  voicemail: 'Voicemail',
  none: 'Neither',
};

/** What the advanced search says. */
export const searchTexts = {
  title: 'Advanced search',
  form: 'What to search for',
  search: 'Search',
  newSearch: 'Change search',
  clear: 'Clear',
  clearAll: 'Clear all',
  any: 'Any',
  anyone: 'Anyone',

  period: 'Period',
  days: 'First and last day',
  daysPlaceholder: 'Choose the days',
  openCalendar: 'Open the calendar',
  from: 'From',
  to: 'to',
  fromTime: 'Time on the first day',
  toTime: 'Time on the last day',
  presets,
  presetsLabel: 'Common periods',
  timeZone: (zone: string) => `Times are those of the spreadsheet: ${zone}.`,
  noPeriod: 'Choose the first and the last day: a search needs both.',
  noLastDay: 'Choose the last day too; the same day again for a single one.',
  noTimes: 'Enter both times as hours and minutes.',
  wrongOrder: 'The period ends before it begins.',
  unreadableDays: (text: string) =>
    `“${text}” cannot be read. Write the days as 2026-11-16 to 2026-11-20, or choose them.`,

  place: 'Search in',
  places: { aircall: 'Aircall', log: 'The log in this spreadsheet' },
  placeHelp: 'Aircall tells of six months; the log keeps calls for longer, as it wrote them down.',

  optional: 'More criteria',
  optionalSet: (count: number) => `More criteria (${count} set)`,
  users: 'Agents',
  numbers: 'Aircall numbers',
  teams: 'Teams',
  nothingOfThatName: 'Nothing of that name',
  gone: (id: number) => `#${id} (not in the list)`,
  direction: 'Direction',
  directions: { inbound: 'Inbound', outbound: 'Outbound' },
  asset: 'Recording or voicemail',
  assets,
  missed: 'Missed',
  notMissed: 'Not missed',
  anyMissed: 'Missed, for any reason',
  missedBecause: (reason: string) => `Missed: ${reason}`,
  duration: 'Duration',
  durationHelp: 'From start to end, waiting included.',
  talk: 'Talk time',
  talkHelp: 'From answer to end.',
  atLeast: 'at least',
  atMost: 'at most',
  seconds: 's',
  atLeastSeconds: (what: string) => `${what} at least, in seconds`,
  atMostSeconds: (what: string) => `${what} at most, in seconds`,
  wholeSeconds: 'Enter whole seconds, or leave it empty.',
  reversedSeconds: '“At least” is more than “at most”.',
  tags: 'Tags',
  tagsHelp: 'One of these is enough. Type any name and press Enter.',
  phone: 'Phone number',
  phoneHelp: 'Such as +33 1 23 45 67 89, in any format; or three or more of its digits.',
  comment: 'Text in comments',
  notSearched: (count: number) =>
    count === 1
      ? 'Not searched: one entry needs your attention.'
      : `Not searched: ${count} entries need your attention.`,

  saved: 'Saved searches',
  savedCount: (count: number) => `Saved searches (${count})`,
  noneSaved: 'None yet. Fill in the form, then save it under a name.',
  load: (name: string) => `Load “${name}”`,
  loaded: (name: string) => `“${name}” is filled in. Check the period, then search.`,
  delete: 'Delete',
  deleteNamed: (name: string) => `Delete “${name}”`,
  deleted: (name: string) => `“${name}” was deleted.`,
  undo: 'Undo',
  saveAs: 'Save this search as',
  save: 'Save',
  savedNow: (name: string) => `“${name}” was saved.`,
  replaced: (name: string) => `“${name}” was saved in place of the one before.`,
  noName: 'Enter a name for the search.',
};
