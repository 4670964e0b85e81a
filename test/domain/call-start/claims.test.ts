import fc from 'fast-check';
import { claimIn } from '../../../src/domain/call-start/claims';

const ids = fc.integer({ min: 1, max: 2 ** 45 });

it('gives each call away once, in whatever order deliveries come', () => {
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 150 }), (wanted) => {
      let text: string | undefined;
      const given = wanted.filter((id) => {
        const next = claimIn(text, id);
        text = next ?? text;
        return next !== undefined;
      });
      expect(given).toEqual([...new Set(wanted)]);
    }),
  );
});

it('stays within what a property holds, and remembers the newest 200', () => {
  let text = '';
  for (let id = 10 ** 13; id < 10 ** 13 + 1000; id += 1) text = claimIn(text, id) ?? text;
  expect(text.length).toBeLessThan(8_066);
  expect(claimIn(text, 10 ** 13 + 800)).toBeUndefined();
  expect(claimIn(text, 10 ** 13 + 799)).toBeDefined();
});

it('takes what is unreadable for nothing', () => {
  expect(claimIn('{"broken', 7)).toBe('7');
});
