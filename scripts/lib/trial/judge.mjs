import path from 'node:path';
import { dist, tools } from '../paths.mjs';

/** A refresh a minute, and what webhooks tell of waits for its last event. */
const settledSeconds = 240;

/** The longest past that a first refresh reads. */
const lookbackSeconds = 900;

/**
 * Holds the call log in a state folder against the account.
 *
 * @param calls - As `GET /_simulator/calls` answers.
 * @param {{clock: object, openedAt: number, closedAt: number}} time - Epoch seconds; the log was
 *   refreshed once more after `closedAt`.
 */
export async function judge(stateDir, calls, { clock, openedAt, closedAt }) {
  const ids = await loggedIds(stateDir, clock);
  const logged = new Set(ids);
  const due = calls.filter(
    ({ status, started_at: start, ended_at: end }) =>
      status === 'done' && start >= openedAt - lookbackSeconds && end <= closedAt - settledSeconds,
  );
  const over = new Set(calls.filter(({ status }) => status === 'done').map(({ id }) => String(id)));
  return {
    calls: due.length,
    logged: ids.length,
    lost: due.map(({ id }) => String(id)).filter((id) => !logged.has(id)),
    doubled: ids.filter((id, at) => ids.indexOf(id) !== at),
    invented: ids.filter((id) => !over.has(id)),
  };
}

async function loggedIds(stateDir, clock) {
  const { Host, dumpWorkbook } = await import('../../../build/host.mjs');
  const host = new Host({
    projectDir: dist,
    stateDir,
    clock,
    workerPath: path.join(tools, 'host-worker.mjs'),
    preludePath: path.join(tools, 'host-prelude.js'),
  });
  const { sheets } = dumpWorkbook(host.workbook);
  await host.close();
  const [header = [], ...rows] = sheets.find(({ name }) => name === 'Calls')?.values ?? [];
  const column = header.indexOf('Call ID');
  return rows.map((row) => String(row[column])).filter((id) => /^\d+$/.test(id));
}
