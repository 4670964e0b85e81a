import { parseShown, shownProperty } from '../../domain/alerts/shown';
import { openGap } from '../../domain/backfill/open-gap';
import { parseCallBacks } from '../../domain/call-backs/call-backs-state';
import { assignmentsOf, isMapped } from '../../domain/groups/assignments';
import { parseDayUse } from '../../domain/quota/day-use';
import { requestsOfRefresh } from '../../domain/sync/most-agents';
import type { Progress } from '../../domain/sync/progress';
import { explainGap } from '../../domain/texts/explain-gap';
import { texts } from '../../domain/texts/texts';
import { countBoard } from '../../domain/wallboard/strip';
import { parseStats } from '../../domain/webhook/stats';
import { warnOfContacts } from '../contacts/warn-of-contacts';
import { statsAfter } from '../fold/settle-inbox';
import { jobIn } from '../jobs/job-store';
import { warnOfGrowth } from '../log/warn-of-growth';
import { warnOfQuota } from '../quota/warn-of-quota';
import { warnOfWebhooks } from '../webhook/warn-of-webhooks';
import type { World } from '../world';
import type { News } from './news';
import type { Run } from './run';

/** How long the strip tells of a gap in the log; the Runs sheet tells longer. */
const gapShownSeconds = 3600;

/** A gap in the log in words and the way out, as long as the strip tells of it and nobody filled it. */
function recentGap({ clock, saved }: World, { gap }: Progress): readonly string[] {
  const now = clock.now();
  if (gap === undefined || now - gap.foundAt > gapShownSeconds) return [];
  if (openGap({ gap, job: jobIn(saved, 'backfill'), now }) === undefined) return [];
  return [`${explainGap(gap, now, clock.timeZone())}. ${texts.runs.fillGap}`];
}

/** That a board of this size can never be complete with so few requests a minute. */
function warnOfSize({ settings }: Run, { snapshot }: Pick<News, 'snapshot'>): readonly string[] {
  const agents = snapshot.directory.users.length;
  const needed = requestsOfRefresh(agents);
  const { requestsPerMinute } = settings;
  return needed > requestsPerMinute
    ? [texts.strip.tooManyAgents({ agents, needed, allowed: requestsPerMinute })]
    : [];
}

const openCallBacks = ({ saved }: World, { settings }: Run): number =>
  settings.keepCallBacks ? parseCallBacks(saved.CALL_BACKS).open : 0;

/** What there is to say of a run that painted the board. */
export function stripFacts(
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
        ...warnOfSize(run, { snapshot }),
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
