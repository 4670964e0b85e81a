import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseOptions } from '../../../host/cli/options';
import { makeFolder } from '../make-project';

const parse = (...argv: string[]) => {
  const options = parseOptions(['--project', 'p', ...argv]);
  if (options === 'help') throw new Error('help');
  return options;
};

const run = (...argv: string[]) => parse('--run', 'go', ...argv).run;

it('asks for help', () => {
  expect(parseOptions(['--help'])).toBe('help');
});

it('serves by default, on a free port of this machine', () => {
  expect(parse()).toMatchObject({
    project: 'p',
    manifest: undefined,
    state: undefined,
    run: undefined,
    serve: { port: 0, bind: '127.0.0.1' },
    clock: { now: undefined, speed: 1, follow: undefined },
    textOutput: 'redirect',
  });
});

it('takes another manifest', () => {
  expect(parse('--manifest', 'appsscript.other.json').manifest).toBe('appsscript.other.json');
});

it.each([
  [['--as', 'trigger'], { as: 'trigger' }],
  [[], { functionName: 'go', as: 'menu', args: [], answers: [], unflushed: 'drop', json: false }],
  [['--args', '[1,{"a":2}]'], { args: [1, { a: 2 }] }],
  [['--answers', '["yes",{"text":"x"}]'], { answers: ['yes', { text: 'x' }] }],
  [['--select', 'Sheet1!b2'], { select: { sheetName: 'Sheet1', a1: 'B2' } }],
  [['--select', "'It''s mine'!B2:C3"], { select: { sheetName: "It's mine", a1: 'B2:C3' } }],
  [['--select', 'Activity Tracker!B2'], { select: { sheetName: 'Activity Tracker', a1: 'B2' } }],
  [['--kill-after-call', '3'], { killAfterCall: 3 }],
  [['--limit-seconds', '0.5'], { limitSeconds: 0.5 }],
  [['--unflushed', 'keep', '--dump', 'd', '--json'], { unflushed: 'keep', dump: 'd', json: true }],
])('--run go %j', (argv, expected) => {
  expect(run(...argv)).toMatchObject(expected);
});

it.each([
  [['--frozen'], { clock: { now: undefined, speed: 0, follow: undefined } }],
  [
    ['--now', '2026-01-01T00:00:00Z'],
    { clock: { now: Date.UTC(2026, 0), speed: 1, follow: undefined } },
  ],
  [
    ['--speed', '20', '--clock', 'http://x'],
    { clock: { now: undefined, speed: 20, follow: 'http://x' } },
  ],
  [['--port', '8080', '--bind', '::1'], { serve: { port: 8080, bind: '::1' } }],
  [
    ['--public-url', 'https://board.example.com/', '--state', 's'],
    { serve: { publicUrl: 'https://board.example.com', loginFile: 's/login.json' } },
  ],
  [
    ['--web-app-credentials', 'f', '--web-app-credentials-for', 'action=route'],
    { serve: { credentialsFile: 'f', credentialsFor: { name: 'action', value: 'route' } } },
  ],
  [
    ['--map', 'https://a.b=http://c:1/x=y', '--map', 'https://d=http://e'],
    {
      maps: [
        { prefix: 'https://a.b', url: 'http://c:1/x=y' },
        { prefix: 'https://d', url: 'http://e' },
      ],
    },
  ],
  [
    ['--text-output', 'direct', '--trigger-seconds', '15'],
    { textOutput: 'direct', triggerSeconds: 15 },
  ],
])('%j', (argv, expected) => {
  expect(parse(...argv)).toMatchObject(expected);
});

it.each([
  [['--run', 'go', '--args', '{}'], '--args is a JSON array'],
  [['--run', 'go', '--args', '[1'], '--args is no JSON'],
  [['--run', 'go', '--as', 'robot'], '--as is one of menu, simple, trigger'],
  [['--run', 'go', '--select', 'A1'], '--select is "SHEET!A1"'],
  [['--run', 'go', '--kill-after-call', '0'], '--kill-after-call is a number from 1 on'],
  [['--now', 'noon'], '--now is no ISO time: noon'],
  [['--speed', 'fast'], '--speed is a number from 0 on, not fast'],
  [['--port', ''], '--port is a number'],
  [['--map', 'x'], '--map is PREFIX=URL'],
  [['--properties', 'nowhere.json'], 'the file nowhere.json cannot be read'],
  [['--unknown'], "Unknown option '--unknown'"],
  [['--public-url', 'board.example.com'], '--public-url is an address without a path'],
  [['--public-url', 'https://me:pass@board.example.com'], '--public-url is an address'],
  [['--public-url', 'https://board.example.com/tracker'], '--public-url is an address'],
  [['--public-url', 'https://board.example.com:port'], '--public-url is an address'],
  [['--web-app-credentials-for', 'route'], '--web-app-credentials-for is NAME=VALUE'],
])('%j is wrong: %s', (argv, message) => {
  expect(() => parse(...argv)).toThrow(message);
});

it('needs a project', () => {
  expect(() => parseOptions([])).toThrow('--project DIR');
});

it.each([['{"a":"b","n":1,"o":{"x":[]}}', { a: 'b', n: '1', o: '{"x":[]}' }]])(
  'properties are texts: %s',
  (content, expected) => {
    const file = path.join(makeFolder(), 'properties.json');
    writeFileSync(file, content);
    expect(parse('--properties', file).properties).toEqual(expected);
  },
);
