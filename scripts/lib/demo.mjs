/** How many of the simulated contacts stand in the sheet: those who call most. */
const regulars = 20;

const segments = ['VIP', 'Regular', 'Regular', 'New', 'Regular'];

/** A column that a person adds; rules and cards use it like any other. */
const ownColumn = 'Segment';

/** Columns that the add-on keeps by itself. */
const keptColumns = ['E.164', 'Hits', 'Problem'];

/**
 * What a supervisor would enter to see cards and routing at work: customers who call again with the
 * agents who look after them, a card, three rules.
 *
 * @param host - After set-up.
 */
export async function enterDemo(host, { account, floor }) {
  await enter(host, 'Contacts', contactsOf(account, floor.now));
  await enter(host, 'Insight cards', cardLines);
  await enter(host, 'Routing rules', rulesOf(account));
}

/** As in Configure…: cards are sent and calls are routed, in earnest. The account is a simulated one. */
export async function switchOn(host) {
  const changes = { sendCards: true, routeCalls: true, dryRun: false };
  const request = { function: 'apiSaveSettings', as: 'sidebar', args: [changes] };
  const report = await host.run(request);
  if (!report.ok || !report.result.ok) throw new Error('Cards and routing cannot be switched on.');
}

/** As who opens Preview insight card…: what was entered counts at once, not only in two minutes. */
export async function previewCard(host) {
  await host.run({ function: 'apiReadPreviewCard', as: 'sidebar', args: [] });
}

/** As in Connect webhooks…; without them the board polls, as it does until then. */
export async function connectWebhooks(host, address) {
  const report = await host.run({ function: 'apiConnectWebhooks', as: 'sidebar', args: [address] });
  const { ok, value, problem } = report.result ?? {};
  if (report.ok && ok && value.connected) return;
  const why = report.error?.message ?? problem?.what ?? value?.problem;
  // ended before it was done: nothing to tell
  if (!/closed/.test(why)) console.error(`  Webhooks are not connected: ${why}`);
}

/** Map users to numbers…, which a small account gets done at once. */
export async function mapNumbers(host) {
  await host.run({ function: 'mapNumbersToUsers', as: 'menu', answers: [] });
}

function contactsOf({ contacts, users }, now) {
  const agents = users.filter(({ listedFrom }) => listedFrom <= now);
  return contacts.slice(0, regulars).map((contact, index) => ({
    Phone: contact.phone,
    Name: `${contact.firstName} ${contact.lastName}`.trim(),
    Company: contact.companyName,
    'Owner email': agents[(index * 5) % agents.length].email,
    [ownColumn]: segments[index % segments.length],
  }));
}

const cardLines = [
  { Line: 'title', Text: '{{contact.name}}', Link: 'https://crm.example/?phone={{call.number}}' },
  { Line: 'shortText', Label: 'Company', Text: '{{contact.company}}' },
  { Line: 'shortText', Label: 'Segment', Text: '{{contact.segment}}' },
  { Line: 'shortText', Label: 'Owner', Text: '{{contact.owner}}' },
  { Line: 'shortText', Label: 'Last call', Text: '{{last.age}}, {{last.outcome}}' },
  { Line: 'shortText', Label: 'Last agent', Text: '{{last.agent}}' },
  { Line: 'shortText', Label: 'Missed, not called back', Text: '{{missed.open}}' },
].map((line) => ({ Card: 'Customer', Enabled: 'TRUE', When: 'known', ...line }));

const rulesOf = ({ teams }) =>
  [
    {
      Rule: 'VIPs to their owner',
      'Contact field': ownColumn,
      'Contact test': 'equals',
      'Contact value': 'VIP',
      'Send to': 'owner',
      Otherwise: 'next rule',
    },
    {
      Rule: 'Customers to whom they spoke last',
      'Known caller': 'yes',
      'Send to': 'last agent',
      Otherwise: 'next rule',
    },
    {
      Rule: 'New callers from France and Germany',
      Country: 'FR, DE',
      'Known caller': 'no',
      'Send to': 'team',
      Target: teams[0].name,
      Strategy: 'longest_idle',
      Otherwise: 'stop',
    },
  ].map((rule, index) => ({
    Priority: String(10 * (index + 1)),
    Enabled: 'TRUE',
    'Only if available': 'TRUE',
    ...rule,
  }));

/** Types records into a sheet from its second row on, by header. */
export async function enter(host, sheetName, records) {
  const { editCells } = await import('../../build/host.mjs');
  const sheet = host.workbook.sheetByName(sheetName);
  const header = headerOf(sheet);
  for (const name of columnsOf(records)) {
    if (header.includes(name)) continue;
    if (name !== ownColumn) throw new Error(`${sheetName} has no column ${name}.`);
    header.push(name);
  }
  for (const [column, name] of header.entries()) {
    if (keptColumns.includes(name)) continue;
    const texts = [name, ...records.map((record) => record[name] ?? '')];
    editCells(host.workbook, sheet, { row: 0, column, values: texts.map((text) => [text]) });
  }
}

const columnsOf = (records) => [...new Set(records.flatMap(Object.keys))];

function headerOf(sheet) {
  const header = [];
  for (let column = 1; sheet.cellAt(1, column)?.value; column += 1) {
    header.push(String(sheet.cellAt(1, column).value));
  }
  return header;
}
