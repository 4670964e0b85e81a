import type { ReasonKey } from '../../behind/explain-call';
import { menuTexts } from './menus';

const calls = (count: string): string => (count === '1' ? '1 call' : `${count} calls`);

/** What a reason may tell: lengths as people read them, and where a call counts instead. */
export interface ReasonFacts {
  readonly wait: string;
  readonly target: string;
  readonly talk: string;
  readonly whole: string;
  readonly elsewhere: string;
  readonly rings: string;
}

/** A reason in words: over a group of calls, and on one call's card. */
export interface ReasonWords {
  readonly group: (target: string, calls: number) => string;
  readonly card: (facts: ReasonFacts) => string;
}

const always = (words: string) => ({ group: () => words, card: () => words });

const reasons: Readonly<Record<ReasonKey, ReasonWords>> = {
  answeredInTime: {
    group: (target) => `answered within ${target}`,
    card: ({ wait, target }) => `answered after ${wait}, target ${target}`,
  },
  answered: { group: () => 'answered', card: ({ wait }) => `answered after ${wait}` },
  outboundAnswered: always('outbound, answered'),
  talked: {
    group: () => 'conversations that are over',
    card: ({ talk, whole }) => `talked ${talk}, the whole call ${whole}`,
  },
  answeredLate: {
    group: (target) => `answered after more than ${target}`,
    card: ({ wait, target }) => `answered after ${wait}, target ${target}`,
  },
  shortAbandoned: {
    group: () => 'short abandoned',
    card: ({ wait }) => `short abandoned, after ${wait}`,
  },
  abandonedInTime: {
    group: (target) => `given up within ${target}`,
    card: ({ wait, target }) => `the caller gave up after ${wait}, target ${target}`,
  },
  abandonedLate: {
    group: (target) => `given up after more than ${target}`,
    card: ({ wait, target }) => `the caller gave up after ${wait}, target ${target}`,
  },
  abandoned: { group: () => 'given up', card: ({ wait }) => `the caller gave up after ${wait}` },
  missed: {
    group: () => 'missed: nobody picked up',
    card: ({ wait }) => `missed: nobody picked up, ${wait}`,
  },
  outOfHours: always('outside the opening hours of its number'),
  callBackRequest: always('asked to be called back'),
  waiting: {
    group: () => 'nobody answered yet',
    card: ({ wait }) => `nobody answered yet, waiting for ${wait}`,
  },
  outboundUnanswered: always('outbound, not answered'),
  talking: always('still talking: nobody knows yet how long'),
  noConversation: always('nobody talked'),
  rang: { group: () => 'rang', card: ({ rings }) => rings },
  stillRings: always('it still rings'),
  noRings: always('webhooks told of no ring on an agent'),
  elsewhere: {
    group: () => 'counted elsewhere',
    card: ({ elsewhere }) => `counted elsewhere: ${elsewhere}`,
  },
  noScope: always('without a team, number or agent that is known'),
  early: always('started before the period'),
  late: always('started after the period'),
};

/** Words of the sidebar Calls behind this number. */
export const behindTexts = {
  title: menuTexts.calls.callsBehindThisNumber,
  form: 'Figure',
  metric: 'Figure',
  scope: 'Of',
  period: 'Period',
  noResults: 'Nothing of that name',
  halfHour: (moment: string) => `half-hour from ${moment}`,
  since: (period: string, moment: string) => `${period}: calls that started since ${moment}`,
  now: 'now: calls that are open',
  choose: 'Choose another figure',
  show: 'Show the calls',
  fromSelection: 'Take the selected figure',
  refresh: 'Refresh',
  reading: 'Reading the log…',
  unreadable: {
    what: 'These calls cannot be shown.',
    whatToDo: `Close the sidebar and choose ${menuTexts.calls.caption} > ${menuTexts.calls.callsBehindThisNumber} again.`,
  },
  help:
    'Select a row of the sheet KPI or Trend, or a cell with AIRCALL_KPI, or on the board a figure above ' +
    'the blocks, the title of a team or number, an agent or a waiting caller. Then press ' +
    '"Take the selected figure"; or choose one here.',
  noFigure: 'No calls stand behind the selected cell.',
  notLiteral:
    'The formula of the selected cell takes its words from other cells. Choose the figure here.',
  notReadable: (problem: string) =>
    `The formula of the selected cell cannot be answered. ${problem}`,
  gone: 'The selected figure is of a team, number or agent that is not known any more.',
  several: (name: string) => `More than one team, number or agent is called "${name}".`,

  reasons,
  /** Before a reason on a card, with a sign that tells it without colour. */
  roles: {
    met: (reason: string) => `✔ Counted: ${reason}`,
    against: (reason: string) => `◐ Counted, not towards it: ${reason}`,
    leftOut: (reason: string) => `✖ Left out: ${reason}`,
  },
  leftOutByFormula: (reason: string) =>
    `✖ ${reason}: left out of the service level by this formula`,
  leftOutOf: (reason: string, metric: string) => `✖ ${reason}: no part of "${metric}"`,
  groups: {
    title: 'What was counted',
    met: 'Counted',
    towards: 'Counted, towards it',
    against: 'Counted, not towards it',
    leftOut: 'Left out',
    none: 'No call started in this period.',
    all: 'All of them',
    only: (words: string) => `Show only: ${words}`,
  },
  rings: (facts: {
    readonly rings: number;
    readonly answered: number;
    readonly declined: number;
    readonly notPickedUp: number;
    readonly elsewhere: number;
    readonly time: string;
  }) =>
    [
      `rang ${facts.rings === 1 ? 'once' : `${facts.rings} times`} for ${facts.time}`,
      ...(facts.answered > 0 ? [`${facts.answered} answered`] : []),
      ...(facts.declined > 0 ? [`${facts.declined} declined`] : []),
      ...(facts.notPickedUp > 0 ? [`${facts.notPickedUp} not picked up`] : []),
      ...(facts.elsewhere > 0 ? [`${facts.elsewhere} taken by somebody else`] : []),
    ].join(', '),
  sum: {
    count: (part: string) => calls(part),
    rings: (part: string, of: string) =>
      `${part === '1' ? '1 ring' : `${part} rings`} of ${calls(of)}`,
    share: (part: string, of: string, value: string) => `${part} of ${of} = ${value}`,
    mean: (part: string, of: string, value: string) => `${part} s ÷ ${calls(of)} = ${value}`,
    total: (value: string, of: string) => `${value} in ${calls(of)}`,
    longest: (value: string, of: string) => `${value} is the longest of ${calls(of)}`,
    none: '–: there is nothing to divide by',
  },
  seconds: (count: string) => `${count} s`,
  percent: (value: string) => `${value} %`,
  asOf: (moment: string) => `As of ${moment}`,
  asOfBoard: (moment: string, board: string) =>
    `As of ${moment}; the board shows how it was at ${board}`,
  target: (seconds: string) => `Answer target ${seconds}`,
  sheetSame: (moment: string) => `The sheet KPI of ${moment} shows the same.`,
  sheetOther: (value: string, n: string, moment: string) =>
    `The sheet KPI shows ${value}, n ${n}: it is of ${moment}. Calls changed since then.`,
  trendSame: 'The sheet Trend shows the same.',
  trendOther: (value: string, n: string) =>
    `The sheet Trend shows ${value}, n ${n}: calls were added, changed or moved to other tabs since then.`,
  notOfCalls:
    'No calls stand behind this figure: it is made of the seconds that agents were seen in each state.',
  listed: (shown: string, all: string) =>
    `The newest ${shown} of ${all} are listed; the sum has all of them. Show one reason only to see more of it.`,
  criteria: (figure: string, group: string) => (group ? `${figure}\n${group}` : figure),
};
