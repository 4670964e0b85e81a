import { assignmentsOf, isMapped } from '../groups/assignments';
import type { CallFact } from '../kpi/call-fact';
import { tallyByUser } from '../kpi/tally';
import { findRinging } from '../queue/ringing';
import type { Settings } from '../settings/settings';
import type { Snapshot } from '../snapshot';
import { texts } from '../texts/texts';
import type { Board } from './board';
import { totalsTeller } from './call-totals';
import { findCallersFor } from './callers-for';
import { clipKpi } from './clip-kpi';
import { findCurrentCalls } from './current-calls';
import { type AgentsView, describeGroup, describeNobody, noteFor } from './describe-group';
import { describeNumbers } from './describe-numbers';
import { describeQueue } from './describe-queue';
import { groupPeople } from './group-people';
import type { KpiTile } from './kpi-tile';

/** What a board shows besides the snapshot, and in which words. */
export interface BoardExtras {
  /** Figures above the blocks, in their order. @default none */
  readonly kpis?: readonly KpiTile[];
  /** Calls to count, those of the activity period at least. @default the snapshot's */
  readonly calls?: readonly CallFact[] | undefined;
}

/**
 * The board in words: the queue first, the numbers if they are wanted, then one block a
 * team, a number or a group, then those in none.
 *
 * The first step of three; the next are `arrangeColumns` and `paintGrid`.
 */
export function describeBoard(
  snapshot: Snapshot,
  settings: Settings,
  { kpis = [], calls: counted = factsOf(snapshot) }: BoardExtras = {},
): Board {
  const assignments = assignmentsOf(snapshot.directory);
  const queue = describeQueue({ snapshot, settings, assignments, texts });
  const now = snapshot.takenAt;
  const since = now - settings.lookbackMinutes * 60;
  const tallies = tallyByUser({ calls: snapshot.recentCalls, since, assignments });
  const calls = findCurrentCalls(snapshot.openCalls);
  const periodCalls = counted.filter(({ startedAt }) => startedAt >= since);
  const ringing = findRinging(snapshot.openCalls, snapshot.takenAt);
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
    totalsOf: totalsTeller({ calls: periodCalls, directory: snapshot.directory, assignments }),
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
  const numbers = settings.numberBlock
    ? [describeNumbers({ snapshot, settings, calls: periodCalls, texts })]
    : [];
  const all = [queue, ...numbers, { ...first, note }, ...others];
  return { kpis: kpis.map(clipKpi), blocks: all, warning };
}

/** What is known of calls besides their teams. */
const factsOf = ({ recentCalls }: Snapshot): readonly CallFact[] =>
  recentCalls.map((call) => ({ ...call, rangOn: [] }));
