import { checkPageValue } from '../page-values';
import type { Job, WorkerOutcome } from '../protocol';
import type { Wire } from '../wire';
import { describeError } from '../worker-error';
import { codec } from './codec';
import { askHost } from './host-port';

type ScriptFunction = (...args: unknown[]) => unknown;

/**
 * Runs the job's function and reports how it ended.
 *
 * @param found - What the worker found under the function's name.
 */
export function runJob(job: Job, found: unknown): void {
  try {
    if (typeof found !== 'function') {
      throw new Error(`Script function not found: ${job.functionName}`);
    }
    const result = (found as ScriptFunction)(...job.args.map((arg) => codec.decode(arg)));
    if (isThenable(result)) {
      result.then((value) => succeed(job, value), fail);
    } else {
      succeed(job, result);
    }
  } catch (error) {
    fail(error);
  }
}

const isThenable = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<Promise<unknown>>).then === 'function';

function succeed(job: Job, value: unknown): void {
  try {
    end({ ok: true, value: job.pageCall ? encodeForPage(value) : encodeResult(value) });
  } catch (error) {
    fail(error);
  }
}

function encodeForPage(value: unknown): Wire {
  const result = checkPageValue(value);
  if (result.ok) return codec.encode(result.value);
  throw new Error('The script completed but the returned value is not a supported return type.');
}

/** Nobody reads what a menu item or trigger returns, so a result that cannot cross is no failure. */
function encodeResult(value: unknown): Wire {
  try {
    return codec.encode(value);
  } catch {
    return null;
  }
}

const fail = (error: unknown): void => end({ ok: false, error: describeError(error) });

const end = (outcome: WorkerOutcome): void => {
  askHost({ op: 'end', outcome });
};
