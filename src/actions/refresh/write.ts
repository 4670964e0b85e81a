import { numberRows, teamRows, userRows } from '../../domain/directory/rows';
import type { DirectoryPart, Progress } from '../../domain/sync/progress';
import { explainGap } from '../../domain/texts/explain-gap';
import { withColon } from '../../domain/texts/punctuation';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import { describeStrip } from '../../domain/wallboard/strip';
import { keysToRemember } from '../fold/fold-inbox';
import type { LateFacts } from '../fold/late-facts';
import { statsAfter } from '../fold/settle-inbox';
import { writeCalls } from '../fold/write-calls';
import { countUse } from '../quota/count-use';
import { tvTexts } from '../tv/keep-board';
import type { World } from '../world';
import type { Gathered } from './gather';
import { keep } from './memory';
import type { News } from './news';
import { nextRunAt } from './next-run';
import { noteRun } from './note-run';
import { paintBoard } from './paint-board';
import { paintStrip } from './paint-strip';
import type { Run } from './run';
import { stripFacts } from './strip-facts';

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
    run: texts.runs.refresh,
    outcome: gathered.missing > 0 ? texts.runs.partial : texts.runs.ok,
    detail: [
      texts.runs.refreshed(finished.length, news.ledger.open.size),
      ...(picture.isLeft ? [texts.schedule.boardLeft] : []),
      ...describeWebhooks(world, news, facts),
      ...(news.gap
        ? [withColon(explainGap(news.gap, now, world.clock.timeZone()), texts.runs.whyGap)]
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
  const say = texts.runs.webhooks;
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
