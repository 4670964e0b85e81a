import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { WebAppCredentials } from '../../../host/login/web-app-credentials';
import { makeFolder } from '../make-project';

const right = `Basic ${Buffer.from('widget:correct-horse').toString('base64')}`;
const nothing = { parameters: {}, contents: '' };

it.each([
  [right, true],
  [right.replace('Basic', 'basic'), true],
  [`Basic ${Buffer.from('widget:wrong-horse').toString('base64')}`, false],
  ['Bearer correct-horse', false],
  ['', false],
  [undefined, false],
])('%s may call: %s', (header, may) => {
  expect(new WebAppCredentials('widget:correct-horse').admits(header, nothing)).toBe(may);
});

it.each([
  [{ parameters: { action: ['route'] }, contents: '' }, false],
  [{ parameters: { action: ['other', 'route'] }, contents: '' }, false],
  [{ parameters: {}, contents: ' {"action":"route"}' }, false],
  [{ parameters: { action: ['card'] }, contents: '{"action":"card"}' }, true],
  [{ parameters: {}, contents: '{"action"' }, true],
  [nothing, true],
])('told to ask only for action=route, it lets %j in without credentials: %s', (fields, may) => {
  const only = { name: 'action', value: 'route' };
  const credentials = new WebAppCredentials('widget:correct-horse', only);
  expect(credentials.admits(undefined, fields)).toBe(may);
  expect(credentials.admits(right, fields)).toBe(true);
});

it.each(['', 'widget', 'widget:short', ':correct-horse-battery'])(
  'a file that begins with %j is no credentials',
  (line) => {
    const file = path.join(makeFolder(), 'credentials');
    writeFileSync(file, `${line}\n`);
    expect(() => WebAppCredentials.read(file)).toThrow('needs one line user:password');
  },
);

it('says which file is missing', () => {
  expect(() => WebAppCredentials.read('/nowhere/file')).toThrow('/nowhere/file cannot be read');
});

it('reads the first line of its file', () => {
  const file = path.join(makeFolder(), 'credentials');
  writeFileSync(file, 'widget:correct-horse\r\n# noted by Ada\n');
  expect(WebAppCredentials.read(file).admits(right, nothing)).toBe(true);
});
