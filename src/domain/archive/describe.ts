import { withColon } from '../texts/punctuation';
import { texts } from '../texts/texts';
import { tellDay } from '../time/tell';
import { monthlyDollars, readingDollars } from './cost';
import type { ArchiveCheck, ArchiveJobView, ArchiveView } from './view';

/** What stands where somebody wants to archive, and what would be made there. */
export function describeCheck({ place, hasDataset, rows }: ArchiveCheck): readonly string[] {
  const say = texts.archive;
  const { location } = place;
  return [
    hasDataset ? say.foundDataset(location) : say.noDataset(location),
    rows === undefined ? say.noTable : say.foundTable(rows),
    // who may not see the bill cannot be told of it before something is made
    ...(hasDataset ? [] : [say.billingLater]),
  ];
}

/** What speaks against a place, or limits it; empty when nothing does. */
export const warnOfPlace = ({ expires, isOfAnother }: ArchiveCheck): readonly string[] => [
  ...(expires ? [texts.archive.sandbox] : []),
  ...(isOfAnother ? [texts.archive.ofAnother] : []),
];

/** What the archive holds, costs, and has of which days. */
export function describeArchive({ options, store, days }: ArchiveView): readonly string[] {
  const say = texts.archive;
  if (options === undefined) return [];
  const { projectId, datasetId, location } = options.place;
  return [
    say.place(projectId, datasetId, location),
    ...(store?.isReady
      ? [
          say.holds(store.rows, store.bytes),
          say.costs(monthlyDollars(store), readingDollars(store.bytes)),
        ]
      : []),
    days.first === undefined || days.last === undefined
      ? say.noneYet
      : (store?.isReady === false ? say.rangeBefore : say.range)(days.count, days.first, days.last),
    ...(days.left > 0 ? [say.haveLeft(days.left)] : []),
  ];
}

/** What must be known before anything may leave the spreadsheet; empty when all is well. */
export function warnOfStore({ store }: ArchiveView): readonly string[] {
  if (store === undefined) return [];
  if (!store.isReady) return [texts.archive.notReady];
  return [
    ...(store.isOfAnother ? [texts.archive.takenOver] : []),
    ...(store.expires ? [texts.archive.sandbox] : []),
  ];
}

/** How far archiving is: `Archiving: 3 of 12 days, at 2026-11-04`. */
export function describeArchiveJob({ state, done, total, day }: ArchiveJobView): string {
  const say = texts.archive;
  const isOn = state === 'running';
  if (isOn && total === done) return say.looking;
  if (state === 'done' && total === 0) return `${say.states.done}. ${say.nothingDue}`;
  const at = isOn && day !== undefined ? `, ${say.at(tellDay(day))}` : '';
  return withColon(say.states[state], `${say.progress(done, total)}${at}`);
}

/** What else there is to know of the job. */
export function archiveJobFacts({ state, isElsewhere, hasTrigger }: ArchiveJobView) {
  const say = texts.archive;
  switch (state) {
    case 'running':
      return [...(isElsewhere ? [say.elsewhere] : []), hasTrigger ? say.mayClose : say.keepOpen];
    case 'paused':
    case 'failed':
      return [say.goesOn];
    case 'done':
    case 'cancelled':
      return [];
  }
}
