import { tallyByUser } from '../kpi/tally';
import type { Settings } from '../settings/settings';
import type { Snapshot } from '../snapshot';
import { clipText } from '../texts/clip-text';
import { en, type Texts } from '../texts/en';
import { type Block, type Board, tileCharacters } from './board';
import { findCurrentCalls } from './current-calls';
import { describeAgent } from './describe-agent';
import { describeQueue } from './describe-queue';
import { countHeads } from './head-counts';
import { type Group, groupByTeam, listPeople, type Person } from './people';

/**
 * The board in words: the queue first, then one block a team, then those in no team.
 *
 * The first step of three; the next are `arrangeColumns` and `paintGrid`.
 */
export function describeBoard(snapshot: Snapshot, settings: Settings, texts: Texts = en): Board {
  const queue = describeQueue(snapshot, settings, texts);
  const people = listPeople(snapshot, texts);
  const groups = groupByTeam(snapshot.directory.teams, people, settings.teamFilter, texts);
  const agents = describeGroups(groups, snapshot, settings, texts);
  const isFiltered = settings.teamFilter.length > 0;
  return { blocks: [queue, ...(agents.length > 0 ? agents : [describeNobody(isFiltered, texts)])] };
}

function describeGroups(
  groups: readonly Group[],
  snapshot: Snapshot,
  settings: Settings,
  texts: Texts,
): readonly Block[] {
  const now = snapshot.takenAt;
  const tallies = tallyByUser(snapshot.recentCalls, now - settings.lookbackMinutes * 60);
  const calls = findCurrentCalls(snapshot.openCalls);
  const describe = ({ id }: Person) => ({ tally: tallies.get(id), call: calls.get(id), now });
  return groups.map(({ title, people }, index) => ({
    title: clipText(texts.board.header(title), tileCharacters),
    summary: summarise(people, texts),
    // the same words on every header would be forty times the same note
    note: index === 0 ? texts.board.teamNote(settings.lookbackMinutes) : '',
    tiles: people.map((person) => describeAgent(person, describe(person), texts)),
  }));
}

function summarise(people: readonly Person[], texts: Texts): string {
  if (people.length === 0) return texts.board.emptyTeam;
  const { free, onCall, away } = countHeads(people);
  return texts.board.teamSummary(free, onCall, away);
}

const describeNobody = (isFiltered: boolean, texts: Texts): Block => ({
  title: texts.board.header(texts.board.nobodyTitle),
  summary: isFiltered ? texts.board.nobodyPassesFilter : texts.board.nobodySummary,
  note: '',
  tiles: [],
});
