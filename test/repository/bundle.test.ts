import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import * as acorn from 'acorn';
import * as eslintScope from 'eslint-scope';

const code = readFileSync('dist/Code.js', 'utf8');
const program = acorn.parse(code, { ecmaVersion: 2020, sourceType: 'script', ranges: true });

/** What Apps Script offers beside the language, as far as our code uses it. */
const googleNames = [
  'console',
  'BigQuery',
  'CacheService',
  'Charts',
  'ContentService',
  'HtmlService',
  'LockService',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
];

const topLevelFunctions = program.body.flatMap((node) =>
  node.type === 'FunctionDeclaration' ? [node.id.name] : [],
);

test('every global function is a top-level function, and there is no other', () => {
  const doors = readFileSync('src/main.ts', 'utf8').matchAll(
    /^global\.(\w+) = (?:\1;|pageDoor\('\1'\);|menuDoor\(\w+\);|\()$/gm,
  );
  expect(topLevelFunctions).toEqual([...doors].map(([, name]) => name));
});

test.each(['onOpen', 'activityTracker', 'setupActivityTracker'])('%s can be called', (name) => {
  expect(topLevelFunctions).toContain(name);
});

test('the bundle uses only names of the language and of Apps Script', () => {
  const language = vm.runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[];
  const known = new Set([...language, ...googleNames, 'undefined', 'arguments']);
  const scopes = eslintScope.analyze(program as never, { ecmaVersion: 2020, sourceType: 'script' });
  const free = new Set(scopes.globalScope?.through.map((reference) => reference.identifier.name));
  expect([...free].filter((name) => !known.has(name))).toEqual([]);
});

test('loading the bundle calls no service: onOpen may not even touch some of them', () => {
  const context = vm.createContext({});
  expect(() => new vm.Script(code).runInContext(context)).not.toThrow();
});

test('the words of a language nobody has chosen are not evaluated', () => {
  expect(code).toMatch(/\bfr_deferred = /);
});

test('each door does what main.ts wired to it', () => {
  const captions: string[] = [];
  const menu = { addItem: () => menu, addToUi: () => undefined };
  const createMenu = (caption: string) => {
    captions.push(caption);
    return menu;
  };
  const ui = { createMenu };
  const context = vm.createContext({ SpreadsheetApp: { getUi: () => ui } });
  new vm.Script(code).runInContext(context);
  vm.runInContext('onOpen()', context);
  expect(captions).toContain('Activity Tracker');
});
