import fc from 'fast-check';
import { encodeBase64 } from '../../../src/aircall/auth/base64';
import { decodeBase64 } from '../../../src/domain/keys/decode-base64';

const wellFormedText = fc.string({ unit: 'binary' });

describe('Base64', () => {
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foobar', 'Zm9vYmFy'],
    ['id:tökén€😀', 'aWQ6dMO2a8OpbuKCrPCfmIA='],
  ])('encodes %j as %j', (text, encoded) => {
    expect(encodeBase64(text)).toBe(encoded);
  });

  it('encodes as Node does', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        expect(encodeBase64(text)).toBe(Buffer.from(text, 'utf8').toString('base64'));
      }),
    );
  });

  it('decodes what it encoded', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        fc.pre(text !== '');
        expect(decodeBase64(encodeBase64(text))).toBe(text);
      }),
    );
  });

  it('writes half a surrogate pair as U+FFFD instead of failing', () => {
    expect(encodeBase64('a\ud800b')).toBe(encodeBase64('a\ufffdb'));
  });

  it.each(['', 'Zg', 'Zg=', 'Z===', 'Zg==Zg==', 'Zm9v!', '/w==', 'w6k'])(
    'does not decode %j',
    (text) => {
      expect(decodeBase64(text)).toBeUndefined();
    },
  );
});
