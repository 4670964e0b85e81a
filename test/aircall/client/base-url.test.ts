import { defaultBaseUrl, parseBaseUrl } from '../../../src/aircall/client/base-url';

describe('the base URL', () => {
  it.each([
    [undefined, defaultBaseUrl],
    ['  ', defaultBaseUrl],
    ['https://api.aircall.io', 'https://api.aircall.io'],
    ['https://api.aircall.io/v1/', 'https://api.aircall.io'],
    ['HTTPS://API.Aircall.io/', 'https://api.aircall.io'],
    ['https://proxy.example:8443/aircall', 'https://proxy.example:8443/aircall'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://localhost', 'http://localhost'],
    ['http://[::1]:4010/', 'http://[::1]:4010'],
  ])('%s means %s', (text, url) => {
    expect(parseBaseUrl(text)).toEqual({ ok: true, url });
  });

  it.each([
    ['http://api.aircall.io'],
    ['http://127.0.0.1.evil.example'],
    ['http://localhost.evil.example'],
    ['http://localhost@evil.example'],
    ['http://evil.example#@localhost'],
    ['http://127.0.0.1\\@evil.example'],
    ['https://id:token@api.aircall.io'],
    ['https://api.aircall.io?x=1'],
    ['ftp://localhost'],
    ['//api.aircall.io'],
    ['api.aircall.io'],
    ['javascript:alert(1)'],
    ['https://'],
  ])('%s is refused', (text) => {
    expect(parseBaseUrl(text)).toMatchObject({ ok: false });
  });
});
