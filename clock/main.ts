// What build/clock.mjs offers to the scripts that start host and simulator together.
export { Clock } from './clock';
export { followClock } from './follow';
export { runVirtually } from './virtual';
