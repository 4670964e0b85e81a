/** What is told once the workbook can be opened. */
export function welcome(house, account, line) {
  const { url } = account;
  return [
    '',
    `  The workbook     ${house.url}`,
    ...(url ? [`  The phone floor  ${url}`] : []),
    '',
    `  The board shows ${account.name} and is redrawn every ${line.triggerSeconds} s. Ctrl-C ends it.`,
    ...(url ? simulated : []),
    ...(line.archive ? archived : []),
    ...besideLines(house.beside),
    ...passwordLines(house.newPassword),
    ...warnings(line),
    '  This is a local stand-in for Google Sheets, not Google.',
    '',
  ].join('\n');
}

const simulated = [
  '  Its calls come by webhooks, sent over HTTP to the web app here. Customers of the sheet',
  '  Contacts call again: agents see a card, rules route them, Actions says what was done.',
];

const archived = [
  '  BigQuery is simulated, too: Archive… takes the project local-project, or local-sandbox, which',
  '  has no billing.',
];

const besideLines = (folder) =>
  folder === undefined
    ? []
    : [`  Another start is running; this one keeps settings of its own, in ${folder}.`];

function passwordLines(password) {
  if (password === undefined) return [];
  return [`  The password is ${password}`, '  Note it down: it is shown this once.'];
}

function warnings({ live, bind, triggerSeconds, 'public-url': publicUrl }) {
  const isOpen = !/^(127\.|localhost$|::1$)/.test(bind) && !/^https:/.test(publicUrl ?? '');
  const isPlain = isOpen || /^http:/.test(publicUrl ?? '');
  return [
    ...(isPlain
      ? ['  Others reach it without a certificate: password and calls can be read on the way.']
      : []),
    ...(live && triggerSeconds < 15
      ? ['  Below 15 s most refreshes find nothing new and use up what Aircall allows a minute.']
      : []),
  ];
}
