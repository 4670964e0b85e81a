import type { ExecutionReport } from '../../../host/engine/report';

/** What one execution, or several together, did. */
export interface Figure {
  /** An account, or how much of something there was: `L`, `10,000 contacts`. */
  readonly size: string;
  readonly what: string;
  readonly serviceCalls: number;
  /** Of them those that read or write cells. */
  readonly dataCalls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Requests on the wire. */
  readonly requests: number;
  /** What only this kind of thing has, by its caption. */
  readonly more?: Readonly<Record<string, number>>;
  /** By the wall clock of this machine. */
  readonly seconds: number;
}

/** What executions did together. */
export function figure(
  size: string,
  what: string,
  reports: ExecutionReport | readonly ExecutionReport[],
  more?: Figure['more'],
): Figure {
  const all = 'ok' in reports ? [reports] : reports;
  const sum = (of: (report: ExecutionReport) => number): number =>
    all.reduce((total, report) => total + of(report), 0);
  return {
    size,
    what,
    serviceCalls: sum(({ serviceCalls }) => serviceCalls.total),
    dataCalls: sum(({ serviceCalls }) => serviceCalls.data),
    cellsRead: sum(({ cellsRead }) => cellsRead),
    cellsWritten: sum(({ cellsWritten }) => cellsWritten),
    requests: sum(({ httpRequests }) => httpRequests.total),
    ...(more && { more }),
    seconds: Number(sum(({ wallSeconds }) => wallSeconds).toFixed(2)),
  };
}
