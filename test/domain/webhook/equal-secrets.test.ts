import fc from 'fast-check';
import { areEqualSecrets } from '../../../src/domain/webhook/equal-secrets';

const hash = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 64,
  maxLength: 64,
});

test('a secret equals itself and nothing else', () => {
  fc.assert(
    fc.property(hash, hash, (one, other) => {
      expect(areEqualSecrets(one, one)).toBe(true);
      expect(areEqualSecrets(one, other)).toBe(one === other);
    }),
  );
});

test('one character more, less or other makes another secret', () => {
  fc.assert(
    fc.property(hash, fc.nat(63), (one, at) => {
      const other = `${one.slice(0, at)}g${one.slice(at + 1)}`;
      for (const each of [other, one.slice(0, at), `${one}${one[at]}`]) {
        expect(areEqualSecrets(one, each)).toBe(false);
        expect(areEqualSecrets(each, one)).toBe(false);
      }
    }),
  );
});

test('nothing is no secret', () => expect(areEqualSecrets('', '')).toBe(false));

test('every character is looked at, wherever the first difference is', () => {
  const looks = (one: string): number => {
    let count = 0;
    const other = {
      length: 64,
      charCodeAt: (index: number) => {
        count += 1;
        return one.charCodeAt(index) ^ 1;
      },
    };
    areEqualSecrets(one, other as unknown as string);
    return count;
  };
  const one = 'a'.repeat(64);
  expect([looks(one), looks(`b${one.slice(1)}`), looks(`${one.slice(1)}b`)]).toEqual([64, 64, 64]);
});
