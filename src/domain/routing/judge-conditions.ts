import { assertNever } from '../assert-never';
import { fieldOf } from '../contacts/contact';
import { isOpenOn } from '../schedule/quiet-hours';
import { formatMinuteOfDay, weekdays } from '../settings/business-hours';
import { texts } from '../texts/texts';
import type { Circumstances } from './circumstances';
import type { Need } from './decision';
import type { Conditions, ContactTest } from './rule';
import { fold } from './words';

const { met: yes, unmet: no } = texts.routing;

/** Whether a call is one a rule is for. */
export type Judged =
  /** @property why - What is met, as part of a sentence. */
  | { readonly kind: 'met'; readonly why: string }
  /** @property why - What is not, as a sentence. */
  | { readonly kind: 'unmet'; readonly why: string }
  /** It cannot be told before Aircall is asked. */
  | { readonly kind: 'unsure'; readonly why: string; readonly need: Need };

type Judge<Name extends keyof Conditions> = (
  wanted: NonNullable<Conditions[Name]>,
  around: Circumstances,
) => Judged;

const met = (why: string): Judged => ({ kind: 'met', why });
const unmet = (why: string): Judged => ({ kind: 'unmet', why });

/** Judges what a rule asks, to the first that is not met; what may have to be asked comes last. */
export function judgeConditions(when: Conditions, around: Circumstances): Judged {
  const { prefixes, countries, contact, numbers, knownCaller, lastTags } = when;
  const judges: readonly (() => Judged | undefined)[] = [
    () => numbers && judgeNumber(numbers, around),
    () => (when.days || when.hours) && judgeTime(when, around),
    () => prefixes && judgePrefix(prefixes, around),
    () => countries && judgeCountry(countries, around),
    () => (knownCaller === undefined ? undefined : judgeKnown(knownCaller, around)),
    () => contact && judgeContact(contact, around),
    () => lastTags && judgeLastTag(lastTags, around),
  ];
  const whys: string[] = [];
  for (const judge of judges) {
    const judged = judge();
    if (judged === undefined) continue;
    if (judged.kind !== 'met') return judged;
    whys.push(judged.why);
  }
  return met(whys.length === 0 ? yes.nothing : whys.join(', '));
}

/** The longest of some prefixes that a number starts with; `undefined` when it starts with none. */
export const longestPrefix = (
  prefixes: readonly string[],
  number: string | undefined,
): string | undefined =>
  prefixes
    .filter((prefix) => number?.startsWith(prefix))
    .reduce<string | undefined>(
      (best, prefix) => (best !== undefined && best.length >= prefix.length ? best : prefix),
      undefined,
    );

const judgePrefix: Judge<'prefixes'> = (prefixes, { question: { callerNumber } }) => {
  if (callerNumber === undefined) return unmet(no.hidden);
  const prefix = longestPrefix(prefixes, callerNumber);
  return prefix === undefined ? unmet(no.prefix(prefixes)) : met(yes.prefix(prefix));
};

const judgeCountry: Judge<'countries'> = (wanted, { question, country }) => {
  if (question.callerNumber === undefined) return unmet(no.hidden);
  const code = country();
  const isWanted = code !== undefined && wanted.includes(code);
  return isWanted ? met(yes.country(code)) : unmet(no.country(code, wanted));
};

const judgeNumber: Judge<'numbers'> = (wanted, { question: { numberId } }) => {
  if (numberId === undefined) return unmet(no.noNumber);
  const number = wanted.find(({ id }) => id === numberId);
  return number ? met(yes.number(number.name)) : unmet(no.number(wanted.map(({ name }) => name)));
};

const judgeKnown: Judge<'knownCaller'> = (isWanted, { facts: { contact } }) => {
  if (isWanted) return contact ? met(yes.known) : unmet(no.noContact);
  return contact ? unmet(no.known) : met(yes.unknown);
};

const judgeContact: Judge<'contact'> = ({ field, test, values }, { facts: { contact } }) => {
  if (contact === undefined) return unmet(no.noContact);
  const said = fieldOf(contact, field);
  if (passes(said, test, values)) return met(yes.contact(field, said));
  return unmet(said === '' ? no.contactEmpty(field) : no.contact(field, said, test, values));
};

/** A ticked box says yes. */
const answerOf = (text: string): string =>
  fold(text)
    .replace(/^true$/, 'yes')
    .replace(/^false$/, 'no');

function passes(said: string, test: ContactTest, values: readonly string[]): boolean {
  const text = fold(said);
  switch (test) {
    case 'equals':
    case 'is one of':
      return values.some((value) => answerOf(value) === answerOf(said));
    case 'contains':
      return values.some((value) => text.includes(fold(value)));
    default:
      return assertNever(test);
  }
}

function judgeTime(when: Conditions, { facts, clockIn }: Circumstances): Judged {
  const { days = weekdays, hours = [{ fromMinute: 0, toMinute: 0 }] } = when;
  const timeZone = when.timeZone ?? facts.timeZone;
  const clock = clockIn(timeZone);
  const shown = `${weekdays[clock.dayIndex] ?? ''} ${formatMinuteOfDay(clock.minute)}`;
  const isOn = hours.some((range) => isOpenOn({ days, ...range }, clock));
  return isOn
    ? met(yes.time(shown, timeZone))
    : unmet(no.time(shown, timeZone, describeTimes(when)));
}

const describeTimes = ({ days = [], hours = [] }: Conditions): string =>
  [
    days.join(', '),
    hours
      .map(({ fromMinute, toMinute }) => [fromMinute, toMinute].map(formatMinuteOfDay).join('-'))
      .join(', '),
  ]
    .filter((part) => part !== '')
    .join(' ');

const judgeLastTag: Judge<'lastTags'> = (wanted, { question, facts }) => {
  const { callerNumber } = question;
  const { history, isHistoryWhole } = facts;
  if (callerNumber === undefined) return unmet(no.hidden);
  const last = history === 'unknown' ? undefined : history.lastCall;
  if (last === undefined) {
    if (isHistoryWhole) return unmet(no.noLastCall);
    const need: Need = { kind: 'last-calls', number: callerNumber };
    return { kind: 'unsure', why: no.unknownLastTag, need };
  }
  const tag = last.tags.find((one) => wanted.some((other) => fold(other) === fold(one)));
  return tag === undefined ? unmet(no.noLastTag(last.tags, wanted)) : met(yes.lastTag(tag));
};
