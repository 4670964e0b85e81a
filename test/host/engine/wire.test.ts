import fc from 'fast-check';
import { fromWire, type SpecialTag, toWire } from '../../../host/engine/wire';

const nothingSpecial = () => undefined;
const noSpecial = (tag: SpecialTag): never => {
  throw new Error(`unexpected ${tag.$}`);
};
const cross = (value: unknown): unknown =>
  fromWire(JSON.parse(JSON.stringify(toWire(value, nothingSpecial))), noSpecial);

const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.date({ noInvalidDate: true }),
    fc.array(tie('value')),
    fc.dictionary(fc.oneof(fc.string(), fc.constant('$')), tie('value')),
  ),
})).value;

it('every value arrives as it was sent', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(cross(value)).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

it.each([Number.NaN, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%p', (value) => {
  expect(cross([value])).toEqual([value]);
});

it('an invalid date stays one', () => {
  expect(Number.isNaN((cross(new Date(Number.NaN)) as Date).getTime())).toBe(true);
});

it('a circle is refused', () => {
  const circle: unknown[] = [];
  circle.push(circle);
  expect(() => toWire(circle, nothingSpecial)).toThrow('Circular');
});

it('a function is refused', () => {
  expect(() => toWire({ run: () => 1 }, nothingSpecial)).toThrow('function');
});
