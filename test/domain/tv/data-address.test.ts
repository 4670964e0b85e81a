import { dataAddress } from '../../../src/domain/tv/data-address';

const address = 'https://script.google.com/macros/s/AKfy_1-x/exec';
const key = 'a b&c';
const tail = '?view=tv-data&key=a%20b%26c';

test.each([
  [
    'in Google’s frame',
    'https://n-abc-0lu-script.googleusercontent.com',
    '/userCodeAppPanel',
    `${address}${tail}`,
  ],
  [
    'at the local host',
    'http://127.0.0.1:8080',
    '/macros/s/local/exec',
    `http://127.0.0.1:8080/macros/s/local/exec${tail}`,
  ],
  [
    'under another name of it',
    'https://board.example.com',
    '/macros/s/local/exec',
    `https://board.example.com/macros/s/local/exec${tail}`,
  ],
  ['somewhere else', 'https://board.example.com', '/tv', `${address}${tail}`],
])('%s it asks the web app', (_, origin, pathname, asked) =>
  expect(dataAddress({ address, key }, { origin, pathname })).toBe(asked),
);
