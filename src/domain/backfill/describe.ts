import { momentsIn } from '../results/moments';
import type { Period } from '../results/period';
import type { Texts } from '../texts/en';
import { withColon } from '../texts/punctuation';
import { texts } from '../texts/texts';
import { tellDate } from '../time/tell';
import type { BackfillCounts } from './cursor';
import type { Room } from './room';
import type { BackfillEstimate, BackfillJobView } from './view';

/** What a backfill would cost, before it begins. */
export const describeEstimate = (
  { period, isCut, room, ...cost }: BackfillEstimate,
  timeZone: string,
): readonly string[] => [
  texts.backfill.estimate(cost),
  ...describeCut({ period, isCut }, timeZone, texts),
  ...describeRoom(room, texts),
];

/** How full the spreadsheet will be, when that is worth a warning. */
export function describeRoom({ kind, share }: Room, { backfill: say }: Texts = texts) {
  switch (kind) {
    case 'ample':
      return [];
    case 'near':
      return [say.nearlyFull(Math.round(share * 100))];
    case 'too-little':
      return [say.tooLittleRoom(Math.round(share * 100))];
  }
}

/** How far a backfill is: `Backfill: 12,000 of 60,000 calls, about 29 minutes left`. */
export function describeProgress(job: BackfillJobView, { backfill: say }: Texts = texts): string {
  const isOn = job.state === 'running' && job.done < job.total;
  const left = isOn ? `, ${say.left(job.minutesLeft)}` : '';
  return withColon(say.states[job.state], `${say.progress(job.done, job.total)}${left}`);
}

/** What else there is to know about a backfill that was begun. */
export function describeJob(job: BackfillJobView, timeZone: string): readonly string[] {
  const say = texts.backfill;
  const period = say.period(momentsIn(timeZone).span(job.period.from, job.period.to));
  const facts = [period, ...describeResult(job, timeZone)];
  switch (job.state) {
    case 'running':
      return [...facts, ...runningNow(job, texts), job.hasTrigger ? say.mayClose : say.keepOpen];
    case 'paused':
    case 'failed':
      return [...facts, say.goesOn];
    case 'cancelled':
      return [...facts, say.cancelledKept];
    case 'done':
      return facts;
  }
}

function runningNow(job: BackfillJobView, { backfill: say }: Texts): readonly string[] {
  if (job.isElsewhere) return [say.elsewhere];
  if (job.problem) return [];
  return job.waitSeconds > 0 ? [say.waits(job.waitSeconds)] : [];
}

/** What a backfill has brought so far. */
export const describeResult = (
  { counts, ...cut }: { readonly counts: BackfillCounts } & Cut,
  timeZone: string,
): readonly string[] => [
  texts.backfill.brought(counts.added, counts.there),
  ...(counts.inArchive ? [texts.archive.inArchive(counts.inArchive)] : []),
  ...(counts.open > 0 ? [texts.backfill.leftOpen(counts.open)] : []),
  ...describeCut(cut, timeZone, texts),
];

interface Cut {
  readonly period: Period;
  readonly isCut: boolean;
}

const describeCut = ({ period, isCut }: Cut, timeZone: string, { backfill: say }: Texts) =>
  isCut ? [say.cut(tellDate(period.from, timeZone))] : [];
