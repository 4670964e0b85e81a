import type { Tally } from '../kpi/tally';
import type { Settings } from '../settings/settings';
import { clipText } from '../texts/clip-text';
import type { Texts } from '../texts/en';
import { formatDuration } from '../time/format';
import { type Block, textCharacters } from './board';
import type { CallTotals } from './call-totals';
import { type AgentFacts, type AgentView, blankAgent, describeAgent } from './describe-agent';
import type { Group } from './group-people';
import { countHeads } from './head-counts';
import type { Person } from './people';
import { sortPeople } from './sort-people';

/** What all groups of one board have in common. */
export interface AgentsView extends AgentView {
  readonly settings: Settings;
  readonly texts: Texts;
  readonly tallies: ReadonlyMap<number, Tally>;
  readonly totalsOf: (group: Group) => CallTotals;
  readonly factsOf: (person: Person) => AgentFacts;
}

/** A group's block: head counts, calls, and a tile an agent. */
export function describeGroup(group: Group, view: AgentsView): Block {
  const { settings, texts, tallies, totalsOf, factsOf } = view;
  const seen = group.people.filter((person) => !settings.hideOffline || !isOffline(person));
  const hidden = group.people.length - seen.length;
  return {
    title: clipText(texts.board.header(group.title), textCharacters),
    totals: describeTotals(totalsOf(group), view),
    summary: group.summary ?? summarise(group.people, hidden, texts),
    note: '',
    tiles: sortPeople(seen, settings.sortBy, tallies).map((person) =>
      describeAgent(person, factsOf(person), view, texts),
    ),
    blank: blankAgent,
  };
}

/** Who let a call ring nobody knows before users are mapped to numbers. */
const describeTotals = ({ inbound, outbound, missed }: CallTotals, view: AgentsView): string =>
  view.texts.board.totals(inbound, outbound, view.isMapped ? missed : undefined);

const isOffline = ({ availability }: Person): boolean => availability?.kind === 'offline';

function summarise(people: readonly Person[], hidden: number, texts: Texts): string {
  if (people.length === 0) return texts.board.emptyTeam;
  const { free, onCall, away } = countHeads(people);
  const heads = texts.board.teamSummary(free, onCall, away);
  return hidden > 0 ? texts.board.withHidden(heads, hidden) : heads;
}

/** From what time on each state stands out, for those that do. */
function listLimits({ limits }: AgentsView, { board: say }: Texts): readonly string[] {
  const { in_call: onCall, after_call_work: wrapUp } = say.availability;
  const pairs = [
    [onCall.word, limits.longCallSeconds],
    [wrapUp.word, limits.longWrapUpSeconds],
    [say.away, limits.longAwaySeconds],
  ] as const;
  return pairs.flatMap(([word, seconds]) =>
    seconds > 0 ? [say.limit(word.toLowerCase(), formatDuration(seconds))] : [],
  );
}

/** What the figures of all these blocks mean. */
export function noteFor(view: AgentsView): string {
  const { settings, isMapped: isKnown, texts } = view;
  const limits = listLimits(view, texts);
  const say = texts.board;
  const { lookbackMinutes, answerTargetSeconds, hideOffline } = settings;
  return [
    say.teamNote(lookbackMinutes),
    say.totalsNote(isKnown),
    ...(limits.length > 0 ? [say.limitsNote(limits)] : []),
    ...(isKnown ? [say.missedNote] : []),
    ...(answerTargetSeconds > 0 ? [say.answerSpeedNote(answerTargetSeconds)] : []),
    say.orderNote[settings.sortBy],
    ...(hideOffline ? [say.hiddenNote] : []),
  ].join(' ');
}

/** What stands where there is nobody to show. */
export const describeNobody = (isFiltered: boolean, texts: Texts): Block => ({
  title: texts.board.header(texts.board.nobodyTitle),
  totals: '',
  summary: isFiltered ? texts.board.nobodyPassesFilter : texts.board.nobodySummary,
  note: '',
  tiles: [],
  blank: blankAgent,
});
