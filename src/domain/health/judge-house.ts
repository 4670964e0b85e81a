import { isNear } from '../quota/meter';
import type { Texts } from '../texts/en';
import type { Seconds } from '../time/units';
import type { Check } from './check';
import type { HealthFacts, SheetFact } from './facts';

type Say = Texts['health'];

/** Whether all sheets are there with their columns; renamed ones work. */
export function judgeSheets({ sheets }: HealthFacts, say: Say): readonly Check[] {
  const { title, ...words } = say.sheets;
  const broken = sheets.filter(({ state }) => state !== 'renamed');
  const renamed = sheets.filter(({ state }) => state === 'renamed').map(nameOf);
  const tell = (state: SheetFact['state']) =>
    sheets.filter((one) => one.state === state).map(nameOf);
  const sentences = [
    ...(broken.length === 0 ? [words.fine] : []),
    ...(tell('missing').length > 0 ? [words.missing(tell('missing'))] : []),
    ...(tell('changed').length > 0 ? [words.changed(tell('changed'))] : []),
    ...(renamed.length > 0 ? [words.renamed(renamed)] : []),
  ];
  const sentence = sentences.join(' ');
  return broken.length === 0
    ? [{ title, level: 'ok', sentence }]
    : [{ title, level: 'problem', sentence, repair: 'mendSheets' }];
}

const nameOf = ({ sheet }: SheetFact): string => sheet;

/** The Inbox is folded by every refresh; so many rows can only be there when none was. */
const longInbox = 200;

/** What was delivered and waits, or could not be understood. */
export function judgeInbox(facts: HealthFacts, say: Say): readonly Check[] {
  const { inbox, deadLetters, webhook } = facts;
  const { title, ...words } = say.inbox;
  if (webhook.kind === 'none' && inbox === 0 && deadLetters === 0) return [];
  if (inbox >= longInbox) {
    return [{ title, level: 'warning', sentence: words.long(inbox), repair: 'refreshNow' }];
  }
  if (deadLetters > 0) {
    const sentence = words.dead(deadLetters);
    return [{ title, level: 'warning', sentence, repair: 'replayDeadLetters' }];
  }
  return [{ title, level: 'ok', sentence: words.fine(inbox) }];
}

/** Whether what is allowed a day lasts. */
export function judgeQuota({ gauges }: HealthFacts, say: Say): readonly Check[] {
  const { title, ...words } = say.quota;
  return gauges.some(isNear)
    ? [{ title, level: 'warning', sentence: words.near }]
    : [{ title, level: 'ok', sentence: words.ample }];
}

/** Users, teams and numbers are read anew every few hours; older ones tell that nothing is. */
const oldDirectory: Seconds = 2 * 86_400;

/** How old what was read of Aircall is. */
export function judgeCaches(facts: HealthFacts, say: Say): readonly Check[] {
  const { now, directoryAt, lostTexts } = facts;
  const { title, ...words } = say.caches;
  if (directoryAt === undefined) {
    return [{ title, level: 'warning', sentence: words.never, repair: 'refreshNow' }];
  }
  const age = Math.max(0, now - directoryAt);
  const lost = lostTexts.length > 0 ? ` ${words.lost}` : '';
  const sentence = `${words.age(age)}${lost}`;
  return age > oldDirectory
    ? [{ title, level: 'warning', sentence, repair: 'clearCache' }]
    : [{ title, level: 'ok', sentence }];
}

/** A lease ends after a minute; the clocks of two executions differ by less than this. */
const longestLease: Seconds = 90;

/** Whether somebody holds a right for longer than anybody may; said only then. */
export function judgeLeases({ leaseSeconds }: HealthFacts, say: Say): readonly Check[] {
  const { title, stuck } = say.leases;
  if (leaseSeconds <= longestLease) return [];
  return [{ title, level: 'problem', sentence: stuck(leaseSeconds), repair: 'freeLeases' }];
}
