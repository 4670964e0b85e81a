import { parseShown, shownProperty } from '../../domain/alerts/shown';
import { openGap } from '../../domain/backfill/open-gap';
import { parseCallBacks } from '../../domain/call-backs/call-backs-state';
import type { Ledger } from '../../domain/calls/fold';
import type { KnownCall } from '../../domain/calls/merge-calls';
import { numberRows, teamRows, userRows } from '../../domain/directory/rows';
import { assignmentsOf, isMapped } from '../../domain/groups/assignments';
import { parseDayUse } from '../../domain/quota/day-use';
import type { Snapshot } from '../../domain/snapshot';
import type { Gap } from '../../domain/sync/coverage';
import type { DirectoryPart, Progress } from '../../domain/sync/progress';
import { en } from '../../domain/texts/en';
import { explainGap } from '../../domain/texts/explain-gap';
import type { EpochSeconds } from '../../domain/time/units';
import type { KpiTile } from '../../domain/wallboard/kpi-tile';
import { countBoard, describeStrip } from '../../domain/wallboard/strip';
import { parseStats } from '../../domain/webhook/stats';
import { warnOfContacts } from '../contacts/warn-of-contacts';
import { type FoldedInbox, keysToRemember } from '../fold/fold-inbox';
import type { LateFacts } from '../fold/late-facts';
import { statsAfter } from '../fold/settle-inbox';
import { writeCalls } from '../fold/write-calls';
import { jobIn } from '../jobs/job-store';
import type { Figures } from '../kpi/figures';
import { warnOfGrowth } from '../log/warn-of-growth';
import { countUse } from '../quota/count-use';
import { warnOfQuota } from '../quota/warn-of-quota';
import { tvTexts } from '../tv/keep-board';
import { warnOfWebhooks } from '../webhook/warn-of-webhooks';
import type { World } from '../world';
import type { Gathered } from './gather';
import { keep, type Memory } from './memory';
import { nextRunAt } from './next-run';
import { noteRun } from './note-run';
import { type Picture, paintBoard } from './paint-board';
import { paintStrip } from './paint-strip';
import type { Run } from './run';

/** How long the strip tells of a gap in the log; the Runs sheet tells longer. */
const gapShownSeconds = 3600;

/** What a run found out and drew, before any of it is written. */
export interface News {
  readonly memory: Memory;
  readonly gathered: Gathered;
  /** What webhooks told; nothing when none is connected. */
  readonly inbox: FoldedInbox;
  readonly ledger: Ledger;
  readonly finished: readonly KnownCall[];
  /** `undefined` when webhooks were relied on. */
  readonly poll: { readonly at: EpochSeconds; readonly corrected: number } | undefined;
  readonly snapshot: Snapshot;
  readonly picture: Picture;
  /** What figures are made of; `undefined` when nobody wants any. */
  readonly figures: Figures | undefined;
  /** The band above the board; empty without one. */
  readonly kpis: readonly KpiTile[];
  readonly since: EpochSeconds;
  /** What no run will ever read. */
  readonly gap: Gap | undefined;
}

/**
 * Writes everything: log, databases, board, strip, Runs; then one flush; then what the next run may
 * rely on.
 *
 * The cache's word on the log and the board is taken back before they are written and given anew
 * after the flush. An execution that is killed in between therefore leaves the next one to look for
 * itself: it finds in the Calls sheet what was logged, and paints the board whole.
 */
export function writeEverything(world: World, run: Run, news: News): void {
  const { gathered, finished, picture, snapshot } = news;
  const now = snapshot.takenAt;
  takeBackTrust(world, news);
  const facts = writeCalls(world, news.inbox, {
    finished,
    open: news.ledger.open,
    liveRows: news.memory.liveRows,
  });
  writeDirectory(world, gathered, now);
  paintBoard(world, picture);
  const progress = advance(world, run, news);
  const nextAt = nextRunAt(world, { ...run, progress }, run.startedAt);
  const stripLook = picture.isLeft
    ? progress.stripLook
    : paintStrip(
        world,
        progress,
        describeStrip({ ...stripFacts(world, run, news, progress), nextRunAt: nextAt }),
      );
  noteRun(world, run.progress.runs, {
    startedAt: run.startedAt,
    run: en.runs.refresh,
    outcome: gathered.missing > 0 ? en.runs.partial : en.runs.ok,
    detail: [
      en.runs.refreshed(finished.length, news.ledger.open.size),
      ...(picture.isLeft ? [en.schedule.boardLeft] : []),
      ...describeWebhooks(world, news, facts),
      ...(news.gap
        ? [`${explainGap(news.gap, now, world.clock.timeZone())}: ${en.runs.whyGap}`]
        : []),
    ].join('. '),
  });
  world.workbook.flush();
  remember(world, run, news, nextAt);
  world.state.write({
    REFRESH: JSON.stringify({ ...progress, stripLook }),
    ...statsAfter(world, news.inbox),
  });
}

/** What webhooks and the poll say of each other, for the Runs sheet. */
function describeWebhooks(
  world: World,
  { inbox, poll }: News,
  { written }: LateFacts,
): readonly string[] {
  if (!world.saved.WEBHOOK_KEY) return [];
  const say = en.runs.webhooks;
  return [
    say.folded(inbox.batch.deliveries.length, inbox.folded.duplicates, inbox.folded.dead.length),
    ...(written > 0 ? [say.late(written)] : []),
    poll ? say.corrected(poll.corrected) : say.notPolled,
  ];
}

function takeBackTrust(world: World, { finished, inbox, picture }: News): void {
  const doubtful = [
    ...(finished.length > 0 || inbox.folded.late.size > 0 ? ['recent'] : []),
    ...(picture.changed.length > 0 ? ['paint'] : []),
  ];
  if (doubtful.length > 0) world.cache.forget(doubtful);
}

function writeDirectory(world: World, { directory, synced }: Gathered, now: EpochSeconds): void {
  const { users, teams, numbers } = directory;
  const isDue = (part: DirectoryPart): boolean => synced.includes(part);
  if (isDue('users') || isDue('teams')) {
    world.tables.replace('UserDB', userRows(users, teams, now));
  }
  if (isDue('teams')) world.tables.replace('TeamDB', teamRows(teams, now));
  if (isDue('numbers')) world.tables.replace('NumberDB', numberRows(numbers, now));
}

function advance(world: World, run: Run, news: News): Progress {
  const { progress, startedAt } = run;
  const { memory, gathered, picture, snapshot, gap, poll } = news;
  const syncedAt = Object.fromEntries(gathered.synced.map((part) => [part, snapshot.takenAt]));
  return {
    ...progress,
    ...(gathered.coverage && { coverage: gathered.coverage }),
    syncedAt: { ...progress.syncedAt, ...syncedAt },
    usersApi: gathered.usersApi,
    availabilityCount: gathered.availabilityCount,
    goodAt: world.clock.now(),
    begunAt: startedAt,
    extent: picture.extent,
    runs: progress.runs + 1,
    use: countUse(world, run, memory),
    ...(gap && { gap: { ...gap, foundAt: snapshot.takenAt } }),
    ...(poll && { polledAt: poll.at, corrected: poll.corrected }),
  };
}

/** A gap in the log in words and the way out, as long as the strip tells of it and nobody filled it. */
function recentGap({ clock, saved }: World, { gap }: Progress): readonly string[] {
  const now = clock.now();
  if (gap === undefined || now - gap.foundAt > gapShownSeconds) return [];
  if (openGap({ gap, job: jobIn(saved, 'backfill'), now }) === undefined) return [];
  return [`${explainGap(gap, now, clock.timeZone())}. ${en.runs.fillGap}`];
}

const openCallBacks = ({ saved }: World, { settings }: Run): number =>
  settings.keepCallBacks ? parseCallBacks(saved.CALL_BACKS).open : 0;

function stripFacts(
  world: World,
  run: Run,
  { gathered, snapshot, picture, inbox, poll }: News,
  progress: Progress,
) {
  const stats = parseStats(statsAfter(world, inbox).WEBHOOK_STATS ?? world.saved.WEBHOOK_STATS);
  const now = world.clock.now();
  const shown = snapshot.recentCalls.length;
  const { missing } = gathered;
  return {
    now,
    timeZone: world.clock.timeZone(),
    lookbackMinutes: run.settings.lookbackMinutes,
    board: {
      updatedAt: now,
      tookSeconds: now - run.startedAt,
      ageSeconds: now - snapshot.takenAt,
      lastEventAgo: poll || stats.lastAt === undefined ? undefined : now - stats.lastAt,
      counts: countBoard(snapshot),
      callBacks: openCallBacks(world, run),
      alerts: parseShown(world.saved[shownProperty]),
      signs: {
        callers: isMapped(assignmentsOf(snapshot.directory)),
        slow: run.settings.answerTargetSeconds > 0,
      },
      warning: [
        picture.warning,
        ...recentGap(world, progress),
        ...warnOfWebhooks(world, stats),
        ...warnOfGrowth(world),
        ...warnOfContacts(world),
        ...warnOfQuota(world, run, parseDayUse(progress.use)),
      ]
        .filter(Boolean)
        .join(' '),
      incomplete: missing > 0 ? { shown, total: shown + missing } : undefined,
    },
    lastGoodAt: now,
    problem: undefined,
  };
}

function remember(world: World, run: Run, news: News, nextRunAt: EpochSeconds | undefined): void {
  const { memory, gathered, ledger, picture, snapshot, since } = news;
  const confirmed = gathered.calls.map((call) => [call.id, snapshot.takenAt] as const);
  const checkedAt = new Map([...memory.checkedAt, ...confirmed]);
  const haveCallsChanged = gathered.calls.some(
    ({ id, endedAt, answeredAt }) =>
      memory.ledger.recent.get(id)?.endedAt !== endedAt ||
      memory.ledger.recent.get(id)?.answeredAt !== answeredAt,
  );
  const { deliveries } = news.inbox.batch;
  const isRecentNew = memory.areCallsCold || haveCallsChanged || deliveries.length > 0;
  keep(world, {
    seenKeys: deliveries.length > 0 ? keysToRemember(memory.seenKeys, news.inbox) : undefined,
    directory:
      memory.isDirectoryCold || gathered.synced.length > 0 ? gathered.directory : undefined,
    recent: isRecentNew ? ledger.recent : undefined,
    since,
    checkedAt: new Map([...checkedAt].filter(([id]) => ledger.open.has(id))),
    marks: snapshot.marks,
    paint: picture.changed.length > 0 ? picture.print : undefined,
    agentGroups: memory.areGroupsCold ? memory.agentGroups : undefined,
    presence: {
      at: snapshot.takenAt,
      states: snapshot.availabilities,
      since: snapshot.statusSince,
    },
    day: news.figures?.memory,
    occupancy: news.figures?.occupancy,
    tvTexts: tvTexts(world, {
      snapshot,
      settings: { ...run.settings, ...memory.lists },
      nextRunAt,
      kpis: news.kpis,
      keptLinks: memory.tvLinks,
    }),
  });
}
