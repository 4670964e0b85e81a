import fc from 'fast-check';
import { authorizationHeader } from '../../../src/aircall/auth/credentials';
import { parseCredentials } from '../../../src/aircall/auth/parse-credentials';
import { checkKey } from '../../../src/domain/keys/check-key';
import { type KeyForm, readKeyForm } from '../../../src/domain/keys/key-form';
import { storedKey } from '../../../src/domain/keys/stored-key';
import { en } from '../../../src/domain/texts/en';

const say = en.setUp.keyProblems;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const pair = (apiId: string, apiToken: string): KeyForm => ({ kind: 'pair', apiId, apiToken });
const encoded = (text: string): KeyForm => ({ kind: 'encoded', encoded: text });
const bearer = (text: string): KeyForm => ({ kind: 'bearer', bearer: text });

const halves = { kind: 'pair', apiId: 'an-id', apiToken: 'a-token' };

describe('what a person entered', () => {
  it.each([
    ['ID and token', pair('an-id', 'a-token'), halves],
    ['ID and token with what came along', pair(' "an-id"\n', "\u200b'a-\ntoken' "), halves],
    ['a token with a colon', pair('an-id', 'a:token'), { ...halves, apiToken: 'a:token' }],
    ['an encoded key', encoded(base64('an-id:a-token')), halves],
    ['an encoded key with its line end', encoded(base64('an-id:a-token\n')), halves],
    [
      'an encoded key in two lines',
      encoded(base64('an-id:a-token').replace(/^.{8}/, '$&\n')),
      halves,
    ],
    ['a whole Basic header', encoded(`Authorization: Basic ${base64('an-id:a-token')}`), halves],
    ['a bearer token', bearer(' oauth.1 '), { kind: 'bearer', token: 'oauth.1' }],
    ['a whole Bearer header', bearer('Bearer oauth.1'), { kind: 'bearer', token: 'oauth.1' }],
    [
      'a bearer token that could be an encoded key',
      bearer(base64('an-id:a-token')),
      { kind: 'bearer', token: base64('an-id:a-token') },
    ],
  ])('%s is a key', (_, form, key) => {
    expect(checkKey(form)).toEqual({ ok: true, key });
  });

  it.each([
    ['nothing', pair('', ' '), { apiId: say.noId, apiToken: say.noToken }],
    ['the ID alone', pair('an-id', ''), { apiToken: say.noToken }],
    ['the token alone', pair('', 'a-token'), { apiId: say.noId }],
    ['one half twice', pair('half', ' half'), { apiToken: say.sameTwice }],
    ['both halves as the ID', pair('an-id:a-token', 'x'), { apiId: say.colonInId }],
    ['letters no key has', pair('an-id', 'tökén'), { apiToken: say.oddCharacter }],
    ['no encoded key', encoded(''), { encoded: say.noEncoded }],
    ['a token for an encoded key', encoded('0123456789abcdef'), { encoded: say.notEncoded }],
    ['half an encoded key', encoded(base64('an-id:')), { encoded: say.notEncoded }],
    ['a plain pair for an encoded key', encoded('an-id:a-token'), { encoded: say.notEncoded }],
    ['no bearer token', bearer('Bearer '), { bearer: say.noBearer }],
    ['a bearer token no header can carry', bearer('tökén'), { bearer: say.oddCharacter }],
  ])('%s is none, and it is said where', (_, form, problems) => {
    expect(checkKey(form)).toEqual({ ok: false, problems });
  });

  it.each([[undefined], [null], [7], ['pair'], [[]], [{}], [{ kind: 'password' }]])(
    '%j is no form',
    (value) => expect(readKeyForm(value)).toBeUndefined(),
  );

  test('a form that is not filled in counts as empty', () => {
    expect(readKeyForm({ kind: 'pair', apiId: 7 })).toEqual(pair('', ''));
  });
});

describe('a stored key', () => {
  const half = fc.stringMatching(/^[!-9;-~]{1,40}$/);
  const anyForm = fc.oneof(
    fc.tuple(half, half).map(([id, token]) => pair(id, token)),
    fc.tuple(half, half).map(([id, token]) => encoded(base64(`${id}:${token}`))),
    half.map(bearer),
    half.map((token) => bearer(base64(`id:${token}`))),
  );

  test('is read back as what was entered, and sent as it', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const checked = checkKey(form);
        if (!checked.ok) return;
        const { AIRCALL_API_ID, AIRCALL_API_TOKEN } = storedKey(checked.key);
        const read = parseCredentials({ apiId: AIRCALL_API_ID, apiToken: AIRCALL_API_TOKEN });
        expect(read).toEqual(checked.key);
      }),
      { numRuns: 500 },
    );
  });

  test('made of an encoded key sends that key', () => {
    const key = base64('an-id:a-token');
    const checked = checkKey(encoded(key));
    expect(checked.ok && authorizationHeader(checked.key)).toBe(`Basic ${key}`);
  });
});
