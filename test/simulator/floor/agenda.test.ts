import fc from 'fast-check';
import { Agenda } from '../../../simulator/floor/agenda';

test('things happen in the order of their time, and of their making within one second', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (times) => {
      const agenda = new Agenda(0);
      const seen: [number, number][] = [];
      times.forEach((at, index) => {
        agenda.at(at, () => seen.push([agenda.now, index]));
      });
      agenda.runUntil(50);
      const wanted = times.map((at, index): [number, number] => [at, index]);
      expect(seen).toEqual(wanted.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    }),
  );
});

test('what is planned on the way happens on the way', () => {
  const agenda = new Agenda(100);
  const seen: number[] = [];
  agenda.in(5, () => agenda.in(5, () => seen.push(agenda.now)));
  agenda.runUntil(109);
  expect(seen).toEqual([]);
  agenda.runUntil(130);
  expect(seen).toEqual([110]);
  expect(agenda.now).toBe(130);
  agenda.runUntil(50);
  expect(agenda.now).toBe(130);
});
