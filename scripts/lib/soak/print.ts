import type { SoakReport } from './report';

/** The report for people, as lines. */
export function linesOf(report: SoakReport): string[] {
  const { options, calls, boards, refreshes, deliveries, executions } = report;
  const { account, seed, without } = options;
  const rows: readonly (readonly [string, string | number])[] = [
    ['Calls that were over long enough', calls.trueCalls],
    ['Calls in the log', calls.logged],
    ['  lost / doubled / invented', `${calls.lost} / ${calls.doubled} / ${calls.invented}`],
    ['  wrong facts / wrong in Live calls', `${calls.wrong} / ${calls.wrongLive}`],
    ['Boards checked / wrong', `${boards.checked} / ${boards.wrong}`],
    ['  not painted: no request left', boards.putOff],
    ['Refreshes by the clock', refreshes.runs],
    ['  failed / followed by a good one', `${refreshes.failed} / ${refreshes.recovered}`],
    ['Longest time without a good refresh', `${refreshes.longestStaleSeconds} s`],
    ...Object.entries(deliveries).map(([word, count]) => [`Deliveries ${word}`, count] as const),
    ['Executions / failed or killed', `${executions.runs} / ${executions.failed}`],
    ['Service calls an hour', executions.serviceCallsPerHour],
    ['Requests an hour', executions.requestsPerHour],
    ['Most requests in a minute', report.longestMinuteOfRequests],
    ...Object.entries(report.jobs).map(([job, end]) => [`Long job: ${job}`, end] as const),
    ['Secrets found', report.secrets.length],
  ];
  return [
    `Soak: account ${account}, ${report.livedHours} h, seed ${seed}${without ? `, without ${without}` : ''}, ${report.wallSeconds} s`,
    '',
    ...rows.map(([name, value]) => `${name.padEnd(42)} ${value}`),
    '',
    `${'Fault'.padEnd(42)} injected  refreshes failed  longest s to a good one`,
    ...report.faults.map(
      ([kind, injected, failed, longest]) =>
        `${kind.padEnd(42)} ${String(injected).padStart(8)}  ${String(failed).padStart(16)}  ${String(longest).padStart(9)}`,
    ),
    '',
    `${'Function'.padEnd(42)}     runs  failed or killed`,
    ...Object.entries(executions.byFunction).map(
      ([name, [runs, failed]]) =>
        `${name.padEnd(42)} ${String(runs).padStart(8)}  ${String(failed).padStart(16)}`,
    ),
    ...errorLines(executions.errors),
    '',
    report.ok ? 'Passed.' : 'Failed:',
    ...report.problems.map((problem) => `- ${problem}`),
  ];
}

function errorLines(errors: Readonly<Record<string, number>>): string[] {
  const entries = Object.entries(errors);
  if (entries.length === 0) return [];
  return [
    '',
    'Errors nobody asked for:',
    ...entries.map(([words, count]) => `${count} x ${words}`),
  ];
}
