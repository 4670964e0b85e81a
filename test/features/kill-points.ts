import { chances } from './chances';

/** Another one takes other samples. */
const seed = Number(process.env.KILL_SEED ?? 1);

/**
 * Service calls after which to kill a run: of every `by` in a row one, picked by chance from a
 * seed, and always the first. `KILL_STEP=1` takes all of them, `KILL_SEED` another sample.
 *
 * @param first - The first service call worth a kill, from 1.
 * @param end - The service calls of the undisturbed run; a kill after the last one kills nothing.
 */
export function killPoints(by: number, first: number, end: number): number[] {
  const step = Number(process.env.KILL_STEP ?? by);
  const chance = chances(seed);
  const points: number[] = [];
  for (let from = first; from < end; from += step) {
    const room = Math.min(step, end - from);
    points.push(from === first ? first : from + Math.floor(chance() * room));
  }
  process.stdout.write(
    `Kills after service calls ${points.join(', ')} of ${end} (KILL_SEED=${seed} KILL_STEP=${step})\n`,
  );
  return points;
}
