import fc from 'fast-check';
import { Tracks } from '../../../../host/web/client/grid/tracks';

const sizes = fc.array(fc.nat(40), { minLength: 1, maxLength: 60 });

it('finds each index by the pixels it covers', () => {
  fc.assert(
    fc.property(sizes, (all) => {
      const tracks = new Tracks(all.length, (index) => all[index] ?? 0);
      all.forEach((size, index) => {
        if (size === 0) return;
        expect(tracks.at(tracks.start(index))).toBe(index);
        expect(tracks.at(tracks.start(index) + size - 1)).toBe(index);
      });
    }),
  );
});

it('steps over hidden ones and stays where there is nothing further', () => {
  const tracks = new Tracks(4, (index) => (index === 1 ? 0 : 10));
  expect(tracks.next(0, 1)).toBe(2);
  expect(tracks.next(2, -1)).toBe(0);
  expect(tracks.next(3, 1)).toBe(3);
  expect(tracks.total).toBe(30);
  expect(tracks.size(0, 3)).toBe(20);
});
