import { texts } from '../texts/texts';
import { type CheckOutcome, type CheckResult, countOf } from './result';

/** In this order what did not hold is told. */
const worth: readonly CheckOutcome[] = [
  'different',
  'failed',
  'not-reached',
  'open',
  'not-emulated',
];

/** How the self-test ended, in a sentence or two. */
export function sumUp(results: readonly CheckResult[]): string {
  const say = texts.selfTest;
  const held = say.held(countOf(results, 'as-expected'), results.length);
  const rest = worth.flatMap((outcome) => {
    const count = countOf(results, outcome);
    return count > 0 ? [`${count} ${say.outcomes[outcome]}`] : [];
  });
  return rest.length === 0 ? held : `${held} ${rest.join(', ')}.`;
}
