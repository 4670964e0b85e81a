import { assignmentsOf, isMapped } from '../groups/assignments';
import { type Tally, tallyByUser } from '../kpi/tally';
import { findRinging } from '../queue/ringing';
import type { Settings } from '../settings/settings';
import type { Snapshot } from '../snapshot';
import { clipText } from '../texts/clip-text';
import { en, type Texts } from '../texts/en';
import { formatDuration } from '../time/format';
import { type Block, type Board, tileCharacters } from './board';
import { findCallersFor } from './callers-for';
import { clipKpi } from './clip-kpi';
import { findCurrentCalls } from './current-calls';
import { type AgentFacts, type AgentView, blankAgent, describeAgent } from './describe-agent';
import { describeQueue } from './describe-queue';
import { type Group, groupPeople } from './group-people';
import { countHeads } from './head-counts';
import type { KpiTile } from './kpi-tile';
import type { Person } from './people';
import { sortPeople } from './sort-people';

/** What a board shows besides the snapshot, and in which words. */
export interface BoardExtras {
  /** Figures above the blocks, in their order. @default none */
  readonly kpis?: readonly KpiTile[];
  /** @default English */
  readonly texts?: Texts;
}

/**
 * The board in words: the queue first, then one block a team, a number or a group, then those in
 * none.
 *
 * The first step of three; the next are `arrangeColumns` and `paintGrid`.
 */
export function describeBoard(
  snapshot: Snapshot,
  settings: Settings,
  { kpis = [], texts = en }: BoardExtras = {},
): Board {
  const assignments = assignmentsOf(snapshot.directory);
  const queue = describeQueue({ snapshot, settings, assignments, texts });
  const now = snapshot.takenAt;
  const since = now - settings.lookbackMinutes * 60;
  const tallies = tallyByUser({ calls: snapshot.recentCalls, since, assignments });
  const calls = findCurrentCalls(snapshot.openCalls);
  const ringing = findRinging(snapshot.openCalls);
  const callers = findCallersFor(snapshot, assignments);
  const { answerTargetSeconds } = settings;
  const agents: AgentsView = {
    now,
    answerTargetSeconds,
    isMapped: isMapped(assignments),
    limits: settings,
    settings,
    texts,
    tallies,
    factsOf: ({ id }) => ({
      tally: tallies.get(id),
      call: calls.get(id),
      ringing: ringing.get(id),
      callers: callers.get(id) ?? [],
      since: snapshot.statusSince.get(id),
    }),
  };
  const { groups, warning, details } = groupPeople(snapshot, settings, assignments, texts);
  const blocks = groups.map((group) => describeGroup(group, agents));
  const isFiltered = settings.teamFilter.length > 0;
  const [first = describeNobody(isFiltered, texts), ...others] = blocks;
  // the same words on every header would be forty times the same note
  const note = [...(blocks.length > 0 ? [noteFor(agents)] : []), details].filter(Boolean).join(' ');
  return { kpis: kpis.map(clipKpi), blocks: [queue, { ...first, note }, ...others], warning };
}

/** What all groups of one board have in common. */
interface AgentsView extends AgentView {
  readonly settings: Settings;
  readonly texts: Texts;
  readonly tallies: ReadonlyMap<number, Tally>;
  readonly factsOf: (person: Person) => AgentFacts;
}

function describeGroup(group: Group, view: AgentsView): Block {
  const { settings, texts, tallies, factsOf } = view;
  const seen = group.people.filter((person) => !settings.hideOffline || !isOffline(person));
  const hidden = group.people.length - seen.length;
  return {
    title: clipText(texts.board.header(group.title), tileCharacters),
    summary: group.summary ?? summarise(group.people, hidden, texts),
    note: '',
    tiles: sortPeople(seen, settings.sortBy, tallies).map((person) =>
      describeAgent(person, factsOf(person), view, texts),
    ),
    blank: blankAgent,
  };
}

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

function noteFor(view: AgentsView): string {
  const { settings, isMapped: isKnown, texts } = view;
  const limits = listLimits(view, texts);
  const say = texts.board;
  const { lookbackMinutes, answerTargetSeconds, hideOffline } = settings;
  return [
    say.teamNote(lookbackMinutes),
    ...(limits.length > 0 ? [say.limitsNote(limits)] : []),
    ...(isKnown ? [say.missedNote] : []),
    ...(answerTargetSeconds > 0 ? [say.answerSpeedNote(answerTargetSeconds)] : []),
    say.orderNote[settings.sortBy],
    ...(hideOffline ? [say.hiddenNote] : []),
  ].join(' ');
}

const describeNobody = (isFiltered: boolean, texts: Texts): Block => ({
  title: texts.board.header(texts.board.nobodyTitle),
  summary: isFiltered ? texts.board.nobodyPassesFilter : texts.board.nobodySummary,
  note: '',
  tiles: [],
  blank: blankAgent,
});
