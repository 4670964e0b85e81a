/** Header row of Live calls, Calls and its monthly siblings. */
export const callHeader = [
  'Call ID',
  'Direction',
  'Status',
  'Outcome',
  'Missed reason',
  'Started',
  'Answered',
  'Ended',
  'Wait s',
  'Talk s',
  'Total s',
  'External number',
  'Contact',
  'Number ID',
  'Number',
  'User ID',
  'User',
  'Teams',
  'Transferred from',
  'Transferred to',
  'Assigned to',
  'Tags',
  'Comments',
  'Recording',
  'Voicemail',
  'Asset',
  'Archived',
  'Rings',
  'Declined',
  'Source',
  'Updated',
] as const;

/** Header rows by sheet name, in the order of the tabs; words in the order of the columns. */
export const headers = {
  'Live calls': callHeader,
  Calls: callHeader,
  'Call-backs': [
    'Number',
    'Contact',
    'First missed',
    'Last missed',
    'Tries',
    'Aircall number',
    'Closed',
    'Last call',
  ],
  KPI: ['Metric', 'Scope', 'Period', 'Value', 'N', 'As of'],
  Trend: ['Interval', 'Scope', 'Metric', 'Value', 'N'],
  Contacts: ['Phone', 'Name', 'Company', 'Owner email', 'E.164', 'Problem'],
  'Insight cards': [
    'Card',
    'Enabled',
    'Direction',
    'Number',
    'When',
    'Line',
    'Label',
    'Text',
    'Link',
    'Problem',
  ],
  'Routing rules': [
    'Priority',
    'Enabled',
    'Rule',
    'Caller starts with',
    'Country',
    'Contact field',
    'Contact test',
    'Contact value',
    'Number',
    'Days',
    'Hours',
    'Time zone',
    'Known caller',
    'Last tag',
    'Send to',
    'Target',
    'Strategy',
    'Only if available',
    'Otherwise',
    'Hits',
    'Problem',
  ],
  Actions: ['Time', 'Call ID', 'Kind', 'Rule or card', 'Target', 'Outcome', 'Detail'],
  Alerts: [
    'Enabled',
    'Metric',
    'Scope',
    'Above or below',
    'Threshold',
    'For s',
    'Clear at',
    'Quiet hours',
    'Channel',
    'Acknowledged by',
    'State',
    'Problem',
  ],
  'Alert history': ['Time', 'Rule', 'Value', 'What', 'Channel', 'Outcome'],
  Groups: ['Agent email', 'Group'],
  UserDB: [
    'User ID',
    'Name',
    'Email',
    'Team IDs',
    'Number IDs',
    'Availability setting',
    'Time zone',
    'Updated',
  ],
  TeamDB: ['Team ID', 'Name', 'User IDs', 'Updated'],
  NumberDB: ['Number ID', 'Name', 'Digits', 'Country', 'Time zone', 'User IDs', 'Updated'],
  UserSelection: ['Row', 'Column', 'Rows', 'Columns', 'User ID'],
  Inbox: ['Received', 'Version', 'Key', 'Event', 'Call ID', 'JSON', 'JSON 2', 'JSON 3', 'JSON 4'],
  'Dead letters': ['Received', 'Event', 'Call ID', 'Reason', 'JSON'],
  Runs: ['Started', 'Run', 'By', 'Seconds', 'Service calls', 'Requests', 'Outcome', 'Detail'],
  'Self-test': [
    'Check',
    'Expected',
    'Found',
    'Outcome',
    'Area',
    'If it is different',
    'Check ID',
    'Seconds',
    'Time',
    'Version',
  ],
  'Settings lists': ['List', 'Value'],
  Handbook: ['Part', 'Text'],
  'Archive days': [
    'Day',
    'Calls',
    'Rows',
    'Checksum',
    'Bytes',
    'Archived at',
    'Updated',
    'Callers',
    'Left sheet',
  ],
  'Number mapping': ['Side', 'ID', 'Assigned IDs', 'Outcome', 'Updated'],
} as const satisfies Record<string, readonly string[]>;

/** Sheets that are tables: a header row, then one record a row. */
export type TableName = keyof typeof headers;

/** Tables nobody needs to see. */
export const hiddenTables: readonly TableName[] = [
  'Settings lists',
  'Handbook',
  'Archive days',
  'Number mapping',
];

/** Tables that are made when they are first written: not everybody wants them. */
export const optionalTables: readonly TableName[] = [
  'Call-backs',
  'KPI',
  'Trend',
  'Alerts',
  'Alert history',
  'Self-test',
  'Archive days',
];

/** Tables people write in themselves: no warning before they do. */
export const peoplesTables: readonly TableName[] = [
  'Groups',
  'Contacts',
  'Insight cards',
  'Routing rules',
  'Alerts',
];

/** The sheet the wallboard is painted on. */
export const boardName = 'Activity Tracker';

/** The sheet trends are painted on; made when it is first painted. */
export const trendsName = 'Trends';

/** Every sheet the add-on keeps. */
export type SheetName = TableName | typeof boardName | typeof trendsName;

/** Whether a sheet is a table, not one that is painted. */
export const isTable = (name: SheetName): name is TableName =>
  name !== boardName && name !== trendsName;

/** What a cell holds: text, number, truth or a moment; empty is `''`. */
export type CellValue = string | number | boolean | Date;

/** One record of a table, in the order of its header. */
export type Row = readonly CellValue[];
