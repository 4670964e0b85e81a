import type { Call } from '../calls/call';
import { type Assignments, assignmentsOf } from '../groups/assignments';
import { tallyByUser } from '../kpi/tally';
import { markLetters } from '../queue/marks';
import { findRinging } from '../queue/ringing';
import { listWaitingCalls } from '../queue/waiting-calls';
import type { Settings } from '../settings/settings';
import type { Snapshot } from '../snapshot';
import { cleanText } from '../texts/clean-text';
import type { Texts } from '../texts/en';
import { texts } from '../texts/texts';
import type { EpochSeconds, Seconds } from '../time/units';
import { presenceWord } from '../users/presence';
import type { TimeLimits } from '../users/time-limits';
import { countFree, describeMarks, findCallersFor } from '../wallboard/callers-for';
import { findCurrentCalls } from '../wallboard/current-calls';
import { canRing } from '../wallboard/describe-agent';
import { type Group, groupPeople } from '../wallboard/group-people';
import { countHeads } from '../wallboard/head-counts';
import type { KpiTile } from '../wallboard/kpi-tile';
import { listPeople, type Person } from '../wallboard/people';
import { sortPeople } from '../wallboard/sort-people';
import { maskDigits } from './mask-digits';
import {
  boardForm,
  type TvAgent,
  type TvAlerts,
  type TvBoard,
  type TvCaller,
  type TvTeam,
} from './tv-board';

/** What a TV board needs besides what was seen. */
export interface TvFacts {
  readonly settings: Settings;
  /** From one refresh to the next. */
  readonly everySeconds: Seconds;
  /** When the next one is due; `undefined` when nobody scheduled it. */
  readonly nextRunAt: EpochSeconds | undefined;
  /** The band above the board. */
  readonly kpis: readonly KpiTile[];
  readonly alerts: TvAlerts | undefined;
}

/** The board for TV pages: the same people in the same groups and order as in the sheet. */
export function describeTv(snapshot: Snapshot, facts: TvFacts): TvBoard {
  const { settings, everySeconds, nextRunAt = 0, kpis, alerts } = facts;
  const { takenAt, directory } = snapshot;
  const assignments = assignmentsOf(directory);
  const since = takenAt - settings.lookbackMinutes * 60;
  const tallies = tallyByUser({ calls: snapshot.recentCalls, since, assignments });
  const { groups } = groupPeople(snapshot, settings, assignments, texts);
  const teams = groups.map((group) => ({ group, shown: peopleShown(group, settings, tallies) }));
  const people = new Map(teams.flatMap(({ shown }) => shown.map((person) => [person.id, person])));
  const describe = agentTeller({ snapshot, assignments, tallies, texts });
  return {
    form: boardForm,
    takenAt: Math.floor(takenAt),
    staleAt: Math.ceil(Math.max(takenAt + 2 * everySeconds, nextRunAt + everySeconds)),
    warnAfterSeconds: settings.warnAfterSeconds,
    overdueAfterSeconds: settings.overdueAfterSeconds,
    lookbackMinutes: settings.lookbackMinutes,
    kpis: kpis.map(({ note: _, ...kpi }) => kpi),
    ...(alerts && { alerts }),
    limits: limitsOf(settings),
    heads: countHeads(listPeople(snapshot, texts).values()),
    queue: listWaitingCalls(snapshot.openCalls).map((call) =>
      describeCaller(call, snapshot, assignments),
    ),
    agents: [...people.values()].map(describe),
    teams: teams.map(({ group, shown }) => describeTeam(group, shown)),
  };
}

const limitsOf = ({
  longCallSeconds,
  longWrapUpSeconds,
  longAwaySeconds,
}: Settings): TimeLimits => ({
  longCallSeconds,
  longWrapUpSeconds,
  longAwaySeconds,
});

type Tallies = ReturnType<typeof tallyByUser>;

const peopleShown = ({ people }: Group, settings: Settings, tallies: Tallies) =>
  sortPeople(
    people.filter(({ availability }) => !settings.hideOffline || availability?.kind !== 'offline'),
    settings.sortBy,
    tallies,
  );

const describeTeam = ({ title, summary, people }: Group, shown: readonly Person[]): TvTeam => ({
  title,
  ...(summary !== undefined && { summary }),
  ...countHeads(people),
  agentIds: shown.map(({ id }) => id),
});

function describeCaller(call: Call, snapshot: Snapshot, assignments: Assignments): TvCaller {
  const mark = snapshot.marks.get(call.id);
  const assigned = call.number && assignments.get(call.number.id);
  return {
    id: call.id,
    startedAt: call.startedAt,
    digits: maskDigits(call.externalDigits),
    number: cleanText(call.number?.name ?? ''),
    ...(mark !== undefined &&
      assigned && {
        mark: markLetters(mark),
        free: countFree(assigned, snapshot.availabilities),
      }),
  };
}

interface AgentSources {
  readonly snapshot: Snapshot;
  readonly assignments: Assignments;
  readonly tallies: Tallies;
  readonly texts: Texts;
}

function agentTeller({ snapshot, assignments, tallies, texts }: AgentSources) {
  const callers = findCallersFor(snapshot, assignments);
  const calls = findCurrentCalls(snapshot.openCalls);
  const ringing = findRinging(snapshot.openCalls, snapshot.takenAt);
  return ({ id, name, availability }: Person): TvAgent => {
    const isRinging = ringing.has(id) && canRing(availability);
    const isOnCall = availability?.kind === 'in_call';
    const answeredAt = isOnCall ? calls.get(id)?.answeredAt : undefined;
    const seenAt = answeredAt ?? snapshot.statusSince.get(id);
    const { inbound = 0, outbound = 0 } = tallies.get(id) ?? {};
    const marks = describeMarks(callers.get(id) ?? [], availability, texts).text;
    return {
      id,
      name,
      status: presenceWord(availability),
      ...(isRinging && { ringing: true as const }),
      ...(seenAt !== undefined && { since: seenAt }),
      ...(inbound > 0 && { inbound }),
      ...(outbound > 0 && { outbound }),
      ...(marks !== '' && { marks }),
    };
  };
}
