import type { Texts } from '../texts/en';
import { withColon } from '../texts/punctuation';
import { texts } from '../texts/texts';
import type { Mapped } from './mapped';
import type { MappingPlan } from './plan';
import type { MappingJobView, MappingView } from './view';

/** What a mapping would cost, before it begins. */
export const describeEstimate = (plan: MappingPlan): string =>
  `${texts.mapping.estimate(plan)} ${texts.mapping.sides[plan.side]}`;

/** How far a mapping is: `Mapping: 120 of 600 numbers, about 14 minutes left`. */
export function describeProgress(job: MappingJobView): string {
  const say = texts.mapping;
  const parts = say.progress[job.side](job.done, job.total);
  const left = job.state === 'running' && job.done < job.total;
  return withColon(
    say.states[job.state],
    `${parts}${left ? `, ${say.left(job.minutesLeft)}` : ''}`,
  );
}

/** What else there is to know about a mapping that was begun. */
export function describeJob(job: MappingJobView): readonly string[] {
  const say = texts.mapping;
  switch (job.state) {
    case 'running':
      return [...runningNow(job, texts), job.hasTrigger ? say.mayClose : say.keepOpen];
    case 'paused':
      return [say.begun(job.by, job.startedAt), say.pausedKept];
    case 'failed':
      return [say.pausedKept];
    case 'cancelled':
      return [say.cancelledKept];
    case 'done':
      return [];
  }
}

function runningNow(job: MappingJobView, { mapping: say }: Texts): readonly string[] {
  if (job.isElsewhere) return [say.elsewhere];
  if (job.problem) return [];
  if (job.done >= job.total) return [say.finishing];
  return job.waitSeconds > 0 ? [say.waits(job.waitSeconds)] : [];
}

/** What a complete mapping found. */
export function describeMapped(mapped: Mapped): readonly string[] {
  const say = texts.mapping;
  return [
    say.mapped(mapped),
    ...(mapped.gone > 0 ? [say.gone(mapped.gone)] : []),
    ...(mapped.failed > 0 ? [say.failed(mapped.failed)] : []),
  ];
}

/** What is known now, from the last complete mapping. */
export function describeKnown({ mapped }: MappingView): readonly string[] {
  const say = texts.mapping;
  if (mapped === undefined) return [say.neverMapped];
  const { at, facts, since } = mapped;
  const hasNews = since.users + since.numbers > 0;
  return [say.mappedAt(at), ...describeMapped(facts), ...(hasNews ? [say.newSince(since)] : [])];
}
