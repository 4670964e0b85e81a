import { existsSync, readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(file, 'utf8');
const packages = JSON.parse(read('package.json')) as {
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
};

test.each([
  '@google/clasp',
  '@types/google-apps-script',
  'esbuild',
  'gas-webpack-plugin',
  'select2',
  'flatpickr',
  'jest',
])('the package %s is there', (name) => {
  expect(packages.devDependencies).toHaveProperty([name]);
});

test.each([
  'package.json',
  'tsconfig.json',
  '.clasp.json',
  'appsscript.json',
  'src',
  'html',
  'test',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  '.ci/run',
])('%s stands at the top', (name) => {
  expect(existsSync(name)).toBe(true);
});

test.each(['npm ci && npm start', 'npm ci && npm test'])('the README has the line %s', (line) => {
  expect(read('README.md')).toContain(line);
});

test('CI runs the test line of the README', () => {
  expect(read('.ci/run')).toContain('npm ci && npm test');
});

test('the lock file names no registry, so that anyone installs from their own', () => {
  expect(read('package-lock.json')).not.toContain('"resolved": "http');
});

test('the second manifest is the first one, and BigQuery: its service and its permission', () => {
  const first = JSON.parse(read('appsscript.json'));
  expect(JSON.parse(read('appsscript.bigquery.json'))).toEqual({
    ...first,
    oauthScopes: [...first.oauthScopes, 'https://www.googleapis.com/auth/bigquery'],
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' }],
    },
  });
  expect(JSON.stringify(first)).not.toMatch(/bigquery/i);
});
