import { type Ledger, unloggedCall } from '../../domain/calls/fold';
import type { KnownCall } from '../../domain/calls/merge-calls';
import { type RecentCall, toRecentCall } from '../../domain/calls/recent-call';
import { packRecentCalls, unpackRecentCalls } from '../../domain/calls/recent-pack';
import { readCallRow, readUpdated } from '../../domain/calls/row';
import { type AgentGroup, readAgentGroups } from '../../domain/groups/agent-groups';
import { type KpiMemory, packMemory } from '../../domain/kpi/memory';
import { type Occupancy, packOccupancy } from '../../domain/kpi/occupancy';
import type { Marks } from '../../domain/queue/marks';
import type { ListSettings, Settings } from '../../domain/settings/settings';
import type { Row } from '../../domain/sheets/headers';
import type { Directory } from '../../domain/snapshot';
import type { EpochSeconds } from '../../domain/time/units';
import {
  type Presence,
  packPresence,
  presenceText,
  unpackPresence,
} from '../../domain/users/presence';
import { type Fingerprint, forgetCells, type KnownPaint } from '../../domain/wallboard/fingerprint';
import { alertsText } from '../alerts/alerts-memory';
import { sharedMinuteText } from '../budget/connect-shared';
import { parseJson } from '../cached-json';
import { recallLists, settingListsText } from '../configure/setting-lists';
import { dayText, occupancyText } from '../kpi/figures';
import { tailText } from '../quota/count-use';
import { readDirectory } from '../recall-directory';
import { tvLinksText } from '../tv/tv-texts';
import type { World } from '../world';
import { dateText, readDatedText } from './dated-text';
import { readLiveRows } from './live-rows';

/** How long cached data may stay: Google's longest. */
const cacheSeconds = 6 * 3600;

/** The look of the board's cells is forgotten sooner: one somebody changed by hand is mended. */
const paintSeconds = 600;

/** The sheet Groups too: what people write in it shall soon be on the board. */
const groupsSeconds = 120;

/** Cache text of the keys of the deliveries folded last. */
const seenText = 'seen';

/** What one run leaves to the next in the cache, besides the directory and the calls. */
interface Trail {
  /** When each open call was last confirmed, by call id. */
  readonly checkedAt: readonly (readonly [id: number, at: EpochSeconds])[];
  /** The mark of each waiting caller, by call id. */
  readonly marks?: readonly (readonly [id: number, mark: number])[];
}

/**
 * How far before the activity period finished calls are remembered. A poll looks back 120 s before
 * the newest call it knows; what it brings again must be known as logged.
 */
export const marginSeconds = 720;

/** How long after its start a call is remembered. */
export const rememberedSeconds = (lookbackMinutes: number): number =>
  lookbackMinutes * 60 + marginSeconds;

/** What is known when a run begins. */
export interface Memory {
  readonly directory: Directory;
  readonly ledger: Ledger;
  /** The rows of Live calls as they stand, by call id. */
  readonly liveRows: ReadonlyMap<number, Row>;
  /** The minute's requests that all executions share, as it was kept. */
  readonly minute: string | undefined;
  readonly checkedAt: ReadonlyMap<number, EpochSeconds>;
  /** Keys of the deliveries folded last. */
  readonly seenKeys: readonly string[];
  /** The letters of waiting callers on the board before. */
  readonly marks: Marks;
  /** The rows of the sheet Groups; empty when the board is not grouped by them. */
  readonly agentGroups: readonly AgentGroup[];
  /** What the board looks like, as far as it is known. */
  readonly paint: KnownPaint | undefined;
  /** The settings that are kept in a sheet. */
  readonly lists: ListSettings;
  /** What each user did when the board was refreshed before. */
  readonly presence: Presence | undefined;
  /** Whether the directory came from the sheets and is worth caching again. */
  readonly isDirectoryCold: boolean;
  readonly areCallsCold: boolean;
  /** Whether an execution ended while it rewrote Live calls: which calls are open is not known. */
  readonly areLiveCallsTorn: boolean;
  /** Whether the groups came from their sheet. */
  readonly areGroupsCold: boolean;
  /** What alerts left to this run, as it was kept. */
  readonly alerts: string | undefined;
  /** The list of who may see the board on TV pages, as it was kept. */
  readonly tvLinks: string | undefined;
  /** The calls figures are made of, as they were kept. */
  readonly day: string | undefined;
  /** What agents did since midnight, as it was kept. */
  readonly occupancy: string | undefined;
  /** What the run before used after it had counted itself, as it was kept. */
  readonly tail: string | undefined;
}

/**
 * Recalls what earlier runs learned: from the cache, and from the sheets where the cache forgot.
 *
 * @param since - Start of what the ledger's recent calls must hold.
 */
export function recall(
  world: World,
  { groupBy }: Pick<Settings, 'groupBy'>,
  since: EpochSeconds,
): Memory {
  const texts = world.cache.read([
    'directory',
    'recent',
    'paint',
    'trail',
    sharedMinuteText,
    settingListsText,
    'groups',
    seenText,
    presenceText,
    tvLinksText,
    alertsText,
    dayText,
    occupancyText,
    tailText,
  ]);
  const directory = parseJson<Directory>(texts.directory);
  const recent = readRecent(texts.recent, since);
  const trail = parseJson<Trail>(texts.trail);
  const { liveRows, isTorn } = readLiveRows(world);
  const open = new Map([...liveRows].flatMap(([id, row]) => readEntry(id, row)));
  const now = world.clock.now();
  const groups = readDatedText<readonly AgentGroup[]>(texts.groups, now, groupsSeconds);
  const areGroupsWanted = groupBy === 'group';
  return {
    directory: directory ?? readDirectory(world),
    ledger: { open, recent: recent ?? new Map([...unlogged(open), ...readLog(world, since)]) },
    liveRows,
    minute: texts[sharedMinuteText],
    checkedAt: new Map(trail?.checkedAt),
    seenKeys: parseJson<readonly string[]>(texts[seenText]) ?? [],
    marks: new Map(trail?.marks),
    agentGroups: areGroupsWanted ? (groups ?? readGroups(world)) : [],
    areGroupsCold: areGroupsWanted && groups === undefined,
    presence: unpackPresence(texts[presenceText]),
    paint: readPaint(texts.paint, now),
    lists: recallLists(world, texts[settingListsText]),
    isDirectoryCold: directory === undefined,
    areCallsCold: recent === undefined || isTorn,
    areLiveCallsTorn: isTorn,
    tvLinks: texts[tvLinksText],
    alerts: texts[alertsText],
    day: texts[dayText],
    occupancy: texts[occupancyText],
    tail: texts[tailText],
  };
}

/** What a run leaves in the cache. */
export interface Keepsake {
  readonly directory: Directory | undefined;
  readonly recent: ReadonlyMap<number, RecentCall> | undefined;
  readonly since: EpochSeconds;
  readonly checkedAt: ReadonlyMap<number, EpochSeconds>;
  readonly marks: Marks;
  readonly paint: Fingerprint | undefined;
  readonly agentGroups: readonly AgentGroup[] | undefined;
  readonly seenKeys: readonly string[] | undefined;
  /** What each user does, for who acts on a call between two refreshes. */
  readonly presence: Presence | undefined;
  /** What TV pages ask for, as texts by name. */
  readonly tvTexts: Readonly<Record<string, string>> | undefined;
  /** The calls figures are made of; `undefined` when nobody wants any. */
  readonly day: KpiMemory | undefined;
  /** What agents did since midnight. */
  readonly occupancy: Occupancy | undefined;
}

/** Keeps what the next run may need; `undefined` parts are left as they are. */
export function keep(world: World, keepsake: Keepsake): void {
  const { directory, recent, since, checkedAt, marks, paint, agentGroups, seenKeys } = keepsake;
  const { presence, day, occupancy } = keepsake;
  const now = world.clock.now();
  const trail: Trail = { checkedAt: [...checkedAt], marks: [...marks] };
  world.cache.write(
    {
      trail: JSON.stringify(trail),
      ...(directory && { directory: JSON.stringify(directory) }),
      ...(recent && { recent: `${since}|${packRecentCalls([...recent.values()])}` }),
      ...(paint && { paint: dateText(paint, now) }),
      ...(agentGroups && { groups: dateText(agentGroups, now) }),
      ...(seenKeys && { [seenText]: JSON.stringify(seenKeys) }),
      ...(presence && { [presenceText]: packPresence(presence) }),
      ...(day && { [dayText]: packMemory(day) }),
      ...(occupancy && { [occupancyText]: packOccupancy(occupancy) }),
      ...keepsake.tvTexts,
    },
    cacheSeconds,
  );
}

function readPaint(text: string | undefined, now: EpochSeconds): KnownPaint | undefined {
  const old = readDatedText<Fingerprint>(text, now, cacheSeconds);
  return readDatedText<Fingerprint>(text, now, paintSeconds) ?? (old && forgetCells(old));
}

function readRecent(
  text: string | undefined,
  since: EpochSeconds,
): ReadonlyMap<number, RecentCall> | undefined {
  const bar = text?.indexOf('|') ?? -1;
  // written for a shorter period, it would miss calls that are in the log
  if (text === undefined || bar < 0 || Number(text.slice(0, bar)) > since) return undefined;
  const calls = unpackRecentCalls(text.slice(bar + 1));
  return calls && new Map(calls.map((call) => [call.id, call]));
}

function readEntry(id: number, row: Row): (readonly [number, KnownCall])[] {
  const call = readCallRow(row);
  return call === undefined ? [] : [[id, { call, asOf: readUpdated(row) ?? call.startedAt }]];
}

const unlogged = (open: ReadonlyMap<number, KnownCall>): (readonly [number, RecentCall])[] =>
  [...open].map(([id, { call }]) => [id, unloggedCall(call)]);

/** The log's calls that were written since then; a long call may have started much earlier. */
function readLog(world: World, since: EpochSeconds): ReadonlyMap<number, RecentCall> {
  const rows = world.tables.readSince('Calls', 'Updated', since);
  const calls = rows.filter((row) => (readUpdated(row) ?? 0) >= since).flatMap(toLogged);
  return new Map(calls.map((call) => [call.id, call]));
}

const toLogged = (row: Row): RecentCall[] => {
  const call = readCallRow(row);
  return call === undefined ? [] : [toRecentCall(call)];
};

const readGroups = (world: World): readonly AgentGroup[] =>
  readAgentGroups(world.tables.read('Groups'));
