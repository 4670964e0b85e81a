import type { QueryJob } from '../../../host/bigquery/queries';
import type { Figure } from './figure';
import type { BenchHouse } from './house';

/** Tells of the queries that ran since it was asked before: bytes and partitions read. */
export type QueryMeter = () => NonNullable<Figure['more']>;

/** Notes every query that the house's BigQuery runs. */
export async function meterQueries({ host }: BenchHouse): Promise<QueryMeter> {
  let jobs: QueryJob[] = [];
  await host.cloud.serve(({ queries }) => {
    const begin = queries.begin.bind(queries);
    queries.begin = async (...wish) => {
      const job = await begin(...wish);
      jobs.push(job);
      return job;
    };
  });
  return () => {
    const told = jobs;
    jobs = [];
    const sum = (of: (job: QueryJob) => number): number =>
      told.reduce((total, job) => total + of(job), 0);
    return {
      queries: told.length,
      'days read': sum(({ days }) => [...days.values()].reduce((all, one) => all + one.length, 0)),
      'MB read': Number((sum(({ processedBytes }) => processedBytes) / 1e6).toFixed(1)),
    };
  };
}
