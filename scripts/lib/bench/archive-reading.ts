import type { ExecutionReport } from '../../../host/engine/report';
import { dayAt, type Poured } from './archive-calls';
import type { QueryMeter } from './archive-meter';
import { type Figure, figure } from './figure';
import { ask, type BenchHouse } from './house';

/** What questions are asked of. */
export interface Asked {
  readonly house: BenchHouse;
  readonly meter: QueryMeter;
  /** `5,000,000 calls` */
  readonly size: string;
}

/** What a page is answered, as far as it matters here. */
interface Slice {
  readonly calls: readonly unknown[];
  readonly next: string | undefined;
}

/** A month, and longer, in the advanced search. */
export async function measureSearches(
  asked: Asked,
  { youngest }: Poured,
): Promise<readonly Figure[]> {
  const { house } = asked;
  const month = { from: dayAt(house, youngest + 90), to: dayAt(house, youngest + 60) - 1 };
  const searches: readonly (readonly [string, object])[] = [
    ['a month: one agent of 200', { ...month, userIds: [7] }],
    ['a month: the end of a number', { ...month, phone: '001234' }],
    ['the year: the history of a number', { phone: '+33610001234' }],
    ['the year: words in a comment', { comment: 'refund 4711' }],
  ];
  const figures: Figure[] = [];
  for (const [what, change] of searches) figures.push(await search(asked, what, change));
  return figures;
}

/** Asks for slices as the page does. */
async function search(
  { house, meter, size }: Asked,
  what: string,
  change: object,
): Promise<Figure> {
  const wish = { kind: 'search', criteria: { ...everything(house), ...change } };
  const reports: ExecutionReport[] = [];
  let cursor: string | undefined;
  let found = 0;
  do {
    const { value, report } = await ask<Slice>(house, 'apiFindCalls', wish, cursor);
    reports.push(report);
    found += value.calls.length;
    cursor = value.next;
    house.pass(1);
  } while (cursor !== undefined);
  return figure(size, what, reports, { ...meter(), found, executions: reports.length });
}

const everything = (house: BenchHouse): object => ({
  ...{ place: 'log', from: dayAt(house, 600), to: Math.floor(house.clock.now() / 1000) },
  ...{ userIds: [], numberIds: [], teams: [], directions: [], missed: [], tags: [] },
  ...{ duration: {}, talk: {}, phone: '', comment: '' },
});

/** The calls behind a half-hour of the sheet Trend whose day left. */
export async function measureBehind(
  { house, meter, size }: Asked,
  { youngest }: Poured,
): Promise<Figure> {
  const span = dayAt(house, youngest + 100) + 36_000;
  const question = { metric: 'offered', scope: 'company', span };
  const { value, report } = await ask<{ readonly calls: readonly unknown[] }>(
    house,
    'apiReadBehind',
    { question },
  );
  const more = { ...meter(), found: value.calls.length, executions: 1 };
  return figure(size, 'the calls behind a half-hour', report, more);
}

/** Call-backs switched on again after months, and the months of the sheet Trends; each in a whole trigger. */
export async function measureTriggers({ house, meter, size }: Asked): Promise<readonly Figure[]> {
  const refresh = async (what: string, seconds: number): Promise<Figure> => {
    const report = await house.refresh(seconds);
    return figure(size, what, report, { ...meter(), executions: 1 });
  };
  await refresh('the first one, which reads the account', 60);
  const ordinary = await refresh('an ordinary minute of the clock trigger', 60);
  await ask(house, 'apiSaveSettings', { keepCallBacks: true });
  const callBacks = await refresh('… that brings call-backs up to date after 75 days', 60);
  await ask(house, 'apiSaveSettings', { keepCallBacks: false, kpiSheet: true });
  const months = await refresh('… that begins the sheet Trends, with its months', 60);
  return [ordinary, callBacks, months];
}
