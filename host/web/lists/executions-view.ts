import type { ExecutionRecord } from '../../engine/report';
import type { ExecutionDetails, ExecutionView } from '../protocol';

/** A line of the Executions page. */
export function executionView(record: ExecutionRecord): ExecutionView {
  const { id, functionName, startedBy, user, started, outcome, error } = record;
  return {
    id,
    functionName,
    startedBy,
    user,
    startedAt: started,
    seconds: Math.max(record.clockSeconds, record.wallSeconds),
    serviceCalls: record.serviceCalls.total,
    dataCalls: record.serviceCalls.data,
    requests: record.httpRequests.total,
    outcome,
    ...(error ? { error: `${error.name}: ${error.message}` } : {}),
  };
}

/** What an opened line shows. */
export function executionDetails(record: ExecutionRecord): ExecutionDetails {
  const { error } = record;
  const said = error ? `${error.name}: ${error.message}` : '';
  return {
    id: record.id,
    log: record.log,
    byMethod: record.serviceCalls.byMethod,
    byRoute: record.httpRequests.byRoute,
    cellsRead: record.cellsRead,
    cellsWritten: record.cellsWritten,
    stack: error?.stack ? withMessage(error.stack, said) : said,
  };
}

const withMessage = (stack: string, said: string): string =>
  stack.includes(said) ? stack : `${said}\n${stack}`;
