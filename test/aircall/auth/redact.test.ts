import fc from 'fast-check';
import type { Credentials } from '../../../src/aircall/auth/credentials';
import { createRedactor } from '../../../src/aircall/auth/redact';

const key = Buffer.from('an-id-7:a+token/8=').toString('base64');
const pair: Credentials = { kind: 'pair', apiId: 'an-id-7', apiToken: 'a+token/8=' };

describe('redaction', () => {
  it.each([
    ['the token', pair, 'bad token a+token/8=!', 'bad token [hidden]!'],
    ['the ID', pair, 'unknown id an-id-7', 'unknown id [hidden]'],
    ['the pair', pair, 'https://an-id-7:a+token/8=@api', 'https://[hidden]@api'],
    ['the encoded key', pair, `Basic ${key}`, 'Basic [hidden]'],
    ['the token in a URL', pair, '?t=a%2Btoken%2F8%3D', '?t=[hidden]'],
    ['an encoded key', { kind: 'encoded', key } as const, `Basic ${key}`, 'Basic [hidden]'],
    ['what is inside it', { kind: 'encoded', key } as const, 'a+token/8=', '[hidden]'],
    [
      'a bearer token',
      { kind: 'bearer', token: 'oauth-1' } as const,
      'Bearer oauth-1',
      'Bearer [hidden]',
    ],
  ])('hides %s', (_, credentials, text, expected) => {
    expect(createRedactor(credentials)(text)).toBe(expected);
  });

  it('leaves texts alone when there is no key', () => {
    expect(createRedactor(undefined)('an-id-7')).toBe('an-id-7');
  });

  it('never lets a token through, wherever it stands', () => {
    const word = fc.stringMatching(/^[a-z0-9]{8,40}$/);
    fc.assert(
      fc.property(word, word, fc.string(), fc.string(), (apiId, apiToken, before, after) => {
        const redact = createRedactor({ kind: 'pair', apiId, apiToken });
        expect(redact(`${before}${apiToken}${after}`)).not.toContain(apiToken);
      }),
    );
  });
});
