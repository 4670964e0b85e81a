import { checkWebAppAddress } from '../../../src/domain/webhook/web-app-address';

const exec = 'https://script.google.com/macros/s/AKfycb-x_1/exec';

test.each([
  [exec, exec],
  [` ${exec}?key=abc#top `, exec],
  [`${exec}/`, exec],
  [
    'https://script.google.com/a/macros/example.com/s/AKfy/exec',
    'https://script.google.com/a/macros/example.com/s/AKfy/exec',
  ],
  [
    'https://board.example.com/macros/s/local/exec',
    'https://board.example.com/macros/s/local/exec',
  ],
  ['http://127.0.0.1:8080/macros/s/local/exec', 'http://127.0.0.1:8080/macros/s/local/exec'],
  [
    'https://script.google.com/a/example.com/macros/s/AKfy/exec',
    'https://script.google.com/a/example.com/macros/s/AKfy/exec',
  ],
])('%s is taken as %s', (text, url) => expect(checkWebAppAddress(text)).toEqual({ ok: true, url }));

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  [exec.replace(/exec$/, 'dev'), 'dev'],
  ['https://docs.google.com/spreadsheets/d/1/edit', 'not-a-web-app'],
  ['http://board.example.com/macros/s/local/exec', 'not-a-web-app'],
  ['https://user:pass@board.example.com/macros/s/local/exec', 'not-a-web-app'],
  ['javascript:alert(1)', 'not-a-web-app'],
  [`${exec}\n${exec}`, 'not-a-web-app'],
])('%s is refused: %s', (text, reason) =>
  expect(checkWebAppAddress(text)).toEqual({ ok: false, reason }),
);
