/**
 * What the day is like at a moment: `storm`, everything goes wrong; `gust`, only what the next refresh
 * gets over goes wrong; `settling`, nothing any more; `calm`, two refreshes later; `hiccups`, the same but
 * one answer of each refresh goes wrong, which nobody should notice.
 */
export type Phase = 'morning' | 'storm' | 'gust' | 'settling' | 'calm' | 'hiccups';

const morningMinutes = 4;

/**
 * What a lost delivery spoiled is put right by the next poll, 300 s after the one before; what people did
 * to the sheets within five refreshes. Both cease so many minutes before a storm ends.
 */
const gustMinutes = 6;
const settlingMinutes = 2;
const hiccupMinutes = 3;
const calmMinutes = 2;

const afterStorm = gustMinutes + settlingMinutes + hiccupMinutes + calmMinutes;

/** How long all of it lasts, a storm included, about. */
const cycleMinutes = 27;

/** A day in minutes, each with its phase: storms and lulls in turn, with a calm end. */
export function phasesOf(hours: number): readonly Phase[] {
  const rest = Math.round(hours * 60) - morningMinutes;
  const cycles = Math.max(1, Math.floor(rest / cycleMinutes));
  const phases: Phase[] = times('morning', morningMinutes);
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const length = Math.floor((rest * (cycle + 1)) / cycles) - Math.floor((rest * cycle) / cycles);
    phases.push(
      ...times('storm', length - afterStorm),
      ...times('gust', gustMinutes),
      ...times('settling', settlingMinutes),
      ...times('hiccups', hiccupMinutes),
      ...times('calm', calmMinutes),
    );
  }
  return phases;
}

const times = (phase: Phase, minutes: number): Phase[] => Array(Math.max(0, minutes)).fill(phase);

/** Whether boards are judged then. */
export const isJudged = (phase: Phase): boolean => phase === 'calm' || phase === 'hiccups';

/** Whether a minute is the first after a lull: a day that ends there ends calm. */
export const isLullOver = (phases: readonly Phase[], minute: number): boolean =>
  phases[minute - 1] === 'calm' && phases[minute] !== 'calm';
