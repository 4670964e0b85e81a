import fc from 'fast-check';
import { isLullOver, type Phase, phasesOf } from '../../scripts/lib/soak/phases';

const order: readonly Phase[] = ['morning', 'storm', 'gust', 'settling', 'hiccups', 'calm'];

const allowed = new Set([
  ...order.map((phase) => `${phase}, ${phase}`),
  ...order.slice(1).map((phase, at) => `${order[at]}, ${phase}`),
  'calm, storm',
]);

test('a day has as many minutes as it should, begins quietly and ends calm', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 24 * 60 }), (minutes) => {
      const phases = phasesOf(minutes / 60);
      expect(phases).toHaveLength(minutes);
      expect([phases[0], phases.at(-1)]).toEqual(['morning', 'calm']);
    }),
    { numRuns: 100 },
  );
});

test('phases follow each other; between what webhooks lose and a board that is judged lie 8 minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 24 * 60 }), (minutes) => {
      const phases = phasesOf(minutes / 60);
      const steps = new Set(phases.slice(1).map((phase, at) => `${phases[at]}, ${phase}`));
      const strange = [...steps].filter((step) => !allowed.has(step));
      expect(strange).toEqual([]);
      const judged = phases.indexOf('hiccups');
      expect(phases.slice(judged - 8, judged)).not.toContain('storm');
      expect(phases.filter((phase) => phase === 'storm').length).toBeGreaterThan(minutes / 4);
    }),
    { numRuns: 100 },
  );
});

test('a day can be ended where a lull is over', () => {
  const phases: readonly Phase[] = ['hiccups', 'calm', 'calm', 'storm', 'storm'];
  expect(phases.map((_, minute) => isLullOver(phases, minute))).toEqual([
    ...[false, false, false],
    ...[true, false],
  ]);
});
