import { loadProject } from '../../host/project';
import { makeFolder, makeProject } from './make-project';

it('reads scripts, pages and manifest, in the order of their names', () => {
  const project = loadProject(
    makeProject({
      'b.js': 'function two() {}',
      'a.gs': 'function one() {}',
      'pages/x.html': '<p>',
      'notes.txt': 'ignored',
      'appsscript.json': '{"timeZone":"Asia/Tokyo","oauthScopes":["s"]}',
    }),
  );
  expect(project.files.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(project.htmlFiles).toEqual({ 'pages/x': '<p>' });
  expect(project.manifest).toMatchObject({ timeZone: 'Asia/Tokyo', oauthScopes: ['s'] });
  expect(project.functionNames).toEqual(['one', 'two']);
});

it.each([
  ['function a() {}', ['a']],
  ['async function b() {}\nfunction* c() {}', ['b', 'c']],
  ['const d = () => 1;\nvar e = function () {};\nlet f = async x => x;', ['d', 'e', 'f']],
  ['const g = 1;\nclass H {}', []],
  ['if (x) {\n  function inner() {}\n}', []],
])('%j declares %j', (source, names) => {
  expect(loadProject(makeProject({ 'a.gs': source })).functionNames).toEqual(names);
});

it('names the advanced services that are switched on', () => {
  const manifest = {
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'BigQuery', serviceId: 'bigquery' }] },
  };
  const folder = makeProject({ 'a.gs': '', 'appsscript.json': JSON.stringify(manifest) });
  expect(loadProject(folder).manifest.advancedServices).toEqual(['BigQuery']);
});

it.each([
  ['a folder that is not there', () => 'nowhere', 'The project folder nowhere cannot be read.'],
  ['a folder without scripts', () => makeProject({}), 'There is no .gs or .js file in'],
  ['a folder without manifest', () => makeFolder(), 'There is no .gs or .js file in'],
  [
    'a broken manifest',
    () => makeProject({ 'a.gs': '', 'appsscript.json': '{' }),
    'appsscript.json is missing or is no JSON.',
  ],
])('%s is refused', (_, folder, message) => {
  expect(() => loadProject(folder())).toThrow(message);
});
