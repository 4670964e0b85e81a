import { cleanText } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import { texts } from '../texts/texts';
import type { AlertRule } from './alert-rule';
import type { AlertsState, Breach } from './alerts-state';
import { describeBreach, describeSince, describeValue } from './describe-alert';
import type { Readings } from './judge-alerts';
import type { ShownAlerts } from './shown';

/** More than that nobody reads on one line of the board. */
const mostSentences = 2;

const longestSentence = 140;

/** What the board says of the breaches that are to be shown there: first those nobody is on. */
export function describeShown(
  rules: readonly AlertRule[],
  { breaches }: Pick<AlertsState, 'breaches'>,
  { now, readValue, timeZone }: Readings & { readonly timeZone: string },
): ShownAlerts {
  const shown = rules.flatMap((rule) => {
    const breach = breaches[rule.key];
    return breach && rule.channels.board ? [{ rule, breach }] : [];
  });
  const ordered = shown.sort((a, b) => rank(a.breach) - rank(b.breach));
  const sentences = ordered.slice(0, mostSentences).map(({ rule, breach }) => {
    const since = describeSince(breach.since, now, timeZone);
    const sentence = describeBreach(rule, readValue(rule), since);
    return clipText(cleanText(texts.alerts.banner.one(sentence, breach.by)), longestSentence);
  });
  const rest = ordered.length - sentences.length;
  return {
    text: [...sentences, ...(rest > 0 ? [texts.alerts.banner.more(rest)] : [])].join(' · '),
    isLoud: ordered.some(({ breach }) => breach.by === ''),
    count: ordered.length,
    values: Object.fromEntries(
      rules.flatMap((rule) =>
        breaches[rule.key] ? [[rule.key, describeValue(rule, readValue(rule))]] : [],
      ),
    ),
  };
}

/** Who nobody is on comes first, then who began last. */
const rank = ({ by, since }: Breach): number => (by === '' ? 0 : 1e12) - since;
