import { isLoopback, isOwnHost, isOwnOrigin, isSecureHost } from '../../../../host/web/http/guard';

const local = { bind: '127.0.0.1' };
const open = { bind: '0.0.0.0' };
const shown = { bind: '127.0.0.1', publicUrl: 'https://board.example.com' };

it.each([
  [local, '127.0.0.1:8080', true],
  [local, 'localhost:8080', true],
  [local, '[::1]:8080', true],
  [local, '192.168.1.5:8080', false],
  [local, 'evil.example:8080', false],
  [local, '127.0.0.1.evil.example', false],
  [local, undefined, false],
  [local, 'a b', false],
  [open, '192.168.1.5:8080', true],
  [open, 'evil.example:8080', false],
  [shown, 'board.example.com', true],
  [shown, 'other.example.com', false],
])('on %j the name %s is ours: %s', (names, host, ours) => {
  expect(isOwnHost(host, names)).toBe(ours);
});

it.each([
  [local, 'http://127.0.0.1:8080', '127.0.0.1:8080', true],
  [local, 'http://localhost:8080', '127.0.0.1:8080', false],
  [local, 'https://evil.example', '127.0.0.1:8080', false],
  [local, 'null', '127.0.0.1:8080', false],
  [local, undefined, '127.0.0.1:8080', false],
  [shown, 'https://board.example.com', 'board.example.com', true],
])('on %j a request from %s to %s is ours: %s', (names, origin, host, ours) => {
  expect(isOwnOrigin(origin, host, names)).toBe(ours);
});

it.each([
  ['127.0.0.1', true],
  ['127.3.2.1', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['10.0.0.1', false],
])('%s is only this machine: %s', (address, only) => {
  expect(isLoopback(address)).toBe(only);
});

it.each([
  [shown, 'board.example.com', true],
  [shown, '127.0.0.1:8080', false],
  [{ bind: '127.0.0.1', publicUrl: 'http://board.lan' }, 'board.lan', false],
  [local, '127.0.0.1:8080', false],
])('on %j what comes to %s came by a certificate: %s', (names, host, secure) => {
  expect(isSecureHost(host, names)).toBe(secure);
});
