import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Calls that would let text become a formula, HTML or code. None is in the house. */
const forbidden: readonly RegExp[] = [
  /\.(?:setRichTextValues?|setFormulaR1C1|setFormulasR1C1|whenFormulaSatisfied|requireFormulaSatisfied)\(/,
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc)\b/,
  /\bdocument\.write\(/,
  /\b(?:eval|Function)\(/,
  /\bnew Function\b/,
  /\.html\(/,
  /\bcreateTemplate(?:FromFile)?\(/,
  /\bhtmlBody\b/,
];

/** Calls by which text leaves for a cell, a note, a page, another server, a letter or BigQuery. */
const sink =
  /\.(setValues?|setFormulas?|appendRow|setNotes?|createTextFinder|fetchAll|fetch|sendEmail|createHtmlOutput|createHtmlOutputFromFile|createTextOutput)\(|\bjobs\.(insert|query)\(/g;

const fields = 'test/security/field-by-sink.test.ts › is no formula in';
const pages = 'test/security/field-by-sink.test.ts › is no element of a page it opens with';
const cells =
  'test/features/hostile.test.ts › that starts like a formula stands in cells of text format';
const hostile = 'test/features/hostile.test.ts › is in the sheets, and nowhere a formula';

/** The sinks of each file, and the test that sends hostile text through. */
const known: Readonly<
  Record<string, { readonly sinks: readonly string[]; readonly test: string }>
> = {
  // SQL is ours, texts are parameters and JSON; a call leaves only when it came back word for word
  'src/apps-script/archive.ts': {
    sinks: ['insert', 'insert', 'query'],
    test: 'test/features/archive-backfill.test.ts › calls of days that left are not added again',
  },
  'src/apps-script/board.ts': { sinks: ['setNotes', 'setValues', 'setValues'], test: fields },
  'src/apps-script/contact-sheets.ts': {
    sinks: ['createTextFinder', 'setValue', 'setValues'],
    test: 'test/features/contacts.test.ts › hostile text stays text',
  },
  'src/apps-script/furnish-sheet.ts': {
    sinks: ['setNotes', 'setValues'],
    test: 'test/domain/sheets/peoples.test.ts › has one note a column',
  },
  // paths and bodies are built in src/aircall: ids are numbers, texts are JSON
  'src/apps-script/http.ts': { sinks: ['fetchAll'], test: hostile },
  'src/apps-script/inbox.ts': { sinks: ['appendRow', 'setValues'], test: fields },
  // the self-test writes words of ours alone, on sheets it removes again
  'src/apps-script/lab/cell-lab.ts': {
    sinks: ['createTextFinder', 'setFormula', 'setValues', 'setValues', 'setValues'],
    test: 'test/features/self-test.test.ts › nothing of it is left',
  },
  'src/apps-script/lab/file-lab.ts': {
    sinks: ['setValue'],
    test: 'test/features/self-test.test.ts › nothing of it is left',
  },
  'src/apps-script/lab/runtime-lab.ts': {
    sinks: ['createHtmlOutput', 'createTextOutput'],
    test: 'test/features/self-test.test.ts › nothing of it is left',
  },
  'src/apps-script/lab/script-lab.ts': {
    sinks: ['fetch', 'fetchAll'],
    test: 'test/features/self-test.test.ts › Aircall is only read',
  },
  'src/apps-script/log-search.ts': {
    sinks: ['createTextFinder'],
    test: 'test/features/hostile.test.ts › every door of the bundle is knocked at',
  },
  'src/apps-script/log-sheet.ts': {
    sinks: ['createTextFinder', 'setValues', 'setValues'],
    test: fields,
  },
  'src/apps-script/mail.ts': {
    sinks: ['sendEmail'],
    test: 'test/security/field-by-sink.test.ts › is no markup in Chat or an e-mail',
  },
  'src/apps-script/month-sheet.ts': {
    sinks: ['setValues'],
    test: 'test/features/log-over-time.test.ts › a tab looks like Calls',
  },
  // whole pages of ours; what they are opened with is JSON in which "<" is escaped
  'src/apps-script/page-output.ts': {
    sinks: ['createHtmlOutput', 'createHtmlOutputFromFile', 'createHtmlOutputFromFile'],
    test: pages,
  },
  'src/apps-script/sheet-maker.ts': { sinks: ['setNote', 'setValues'], test: hostile },
  'src/apps-script/table-layouts.ts': {
    sinks: ['createTextFinder', 'setValue', 'setValues'],
    test: 'test/domain/sheets/layout.test.ts › whatever people do to a header row',
  },
  'src/apps-script/tables.ts': {
    sinks: ['createTextFinder', 'setValues', 'setValues'],
    test: fields,
  },
  'src/apps-script/tabs.ts': { sinks: ['setNote', 'setValues', 'setValues'], test: cells },
  'src/apps-script/trends-sheet-maker.ts': {
    sinks: ['setNote'],
    test: 'test/features/trends.test.ts › the first figures paint it',
  },
  // names lead with their kind; a formula is digits and semicolons in fixed words of ours
  'src/apps-script/trends-sheet.ts': {
    sinks: ['setFormulas', 'setValues'],
    test: 'test/domain/trends/trends.test.ts › SPARKLINE',
  },
  // JSON, which no browser reads as HTML
  'src/apps-script/web-page.ts': {
    sinks: ['createTextOutput'],
    test: 'test/features/ring-to.test.ts › whoever has not the key learns nothing',
  },
  // fixed words of ours
  'src/main.ts': {
    sinks: ['createHtmlOutput', 'createHtmlOutput', 'createHtmlOutput'],
    test: 'test/features/webhook-reception.test.ts › a browser without a key sees a plain page',
  },
  'src/web-app-world.ts': { sinks: ['appendRow'], test: fields },
};

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Source without what only people read. */
const codeOf = (file: string): string =>
  readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

test('no way is used by which text becomes a formula, HTML or code', () => {
  const found = [...filesUnder('src'), ...filesUnder('html')].flatMap((file) =>
    forbidden.flatMap((pattern) => {
      const [hit] = pattern.exec(codeOf(file)) ?? [];
      return hit === undefined ? [] : [`${file}: ${hit}`];
    }),
  );
  expect(found).toEqual([]);
});

const sinksOf = (file: string): readonly string[] =>
  [...codeOf(file).matchAll(sink)].map(([, name, job]) => name ?? job ?? '').sort();

test('every way out is known, and has a test that sends hostile text through', () => {
  const found = filesUnder('src').flatMap((file) => {
    const sinks = sinksOf(file);
    return sinks.length > 0 ? [[file, sinks] as const] : [];
  });
  const expected = Object.entries(known).map(([file, { sinks }]) => [file, [...sinks].sort()]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test.each(Object.entries(known))('the test named for %s is there', (_, { test: named }) => {
  const [file = '', title = ''] = named.split(' › ');
  expect(readFileSync(file, 'utf8')).toContain(title);
});
