import { texts } from '../texts/texts';
import type { Decision } from './decision';

const say = texts.callStart;

/** A note is read at a glance: so many of the rules that had nobody are named. */
const mostNamed = 3;

/** Why a call goes its usual way, in sentences: the rules that were for it had nobody to send to, or there were none. */
export function explainUndecided({ reason, trace }: Pick<Decision, 'reason' | 'trace'>): string {
  if (reason !== '') return reason;
  const skipped = trace.filter(({ outcome }) => outcome === 'skipped');
  if (skipped.length === 0) return say.noRule;
  const named = skipped.slice(0, mostNamed).map(({ rule, why }) => say.skippedRule(rule, why));
  return [say.nobodyLeft, ...named].join(' ');
}
