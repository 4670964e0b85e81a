import { authorizationHeader } from '../../../src/aircall/auth/credentials';
import { parseCredentials } from '../../../src/aircall/auth/parse-credentials';

const pair = { kind: 'pair', apiId: 'an-id', apiToken: 'a-token' };
const key = Buffer.from('an-id:a-token').toString('base64');
const encoded = { kind: 'encoded', key };
const bearer = { kind: 'bearer', token: 'oauth.token-1' };

describe('what a person pasted', () => {
  it.each([
    ['ID and token in their fields', { apiId: 'an-id', apiToken: 'a-token' }, pair],
    ['spaces, quotes, line ends around', { apiId: ' "an-id"\n', apiToken: "\t'a-token' " }, pair],
    ['invisible characters', { apiId: '\ufeffan-\u200bid', apiToken: 'a-\u00adtoken' }, pair],
    ['a line break inside', { apiId: 'an-id', apiToken: 'a-\ntoken' }, pair],
    ['id:token as the token', { apiToken: 'an-id:a-token' }, pair],
    ['id:token as the ID', { apiId: 'an-id:a-token', apiToken: '' }, pair],
    ['the address form', { apiToken: 'https://an-id:a-token@api.aircall.io/v1/ping' }, pair],
    ['the encoded key', { apiToken: key }, encoded],
    ['the encoded key as the ID', { apiId: key }, encoded],
    [
      'an encoded key wrapped by an editor',
      { apiToken: `${key.slice(0, 8)}\n${key.slice(8)}` },
      encoded,
    ],
    [
      'a key encoded with its line end',
      { apiToken: Buffer.from('an-id:a-token\n').toString('base64') },
      encoded,
    ],
    ['a Basic header', { apiToken: `Basic ${key}` }, encoded],
    ['a whole header line', { apiToken: `Authorization: Basic ${key}` }, encoded],
    ['Basic before a plain pair', { apiToken: 'Basic an-id:a-token' }, pair],
    ['a Bearer header', { apiToken: 'bearer oauth.token-1' }, bearer],
    ['a Bearer header beside an ID', { apiId: 'an-id', apiToken: 'Bearer oauth.token-1' }, bearer],
    ['a lone token', { apiToken: 'oauth.token-1' }, bearer],
  ])('recognises %s', (_, pasted, expected) => {
    expect(parseCredentials(pasted)).toEqual(expected);
  });

  it.each([
    ['nothing', {}],
    ['empty fields', { apiId: '', apiToken: '  ' }],
    ['a lone token no header can carry', { apiToken: 'tökén' }],
  ])('%s is no key', (_, pasted) => {
    expect(parseCredentials(pasted)).toBeUndefined();
  });
});

describe('the Authorization header', () => {
  it.each([
    [{ kind: 'pair', apiId: 'an-id', apiToken: 'a-token' }, `Basic ${key}`],
    [{ kind: 'pair', apiId: 'ïd', apiToken: '密码' }, 'Basic w69kOuWvhueggQ=='],
    [{ kind: 'encoded', key: 'abcd' }, 'Basic abcd'],
    [{ kind: 'bearer', token: 'abc' }, 'Bearer abc'],
  ] as const)('of %j is %s', (credentials, header) => {
    expect(authorizationHeader(credentials)).toBe(header);
  });
});
