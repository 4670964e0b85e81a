import type { LocalRequest, Reply, Request } from '../protocol';
import type { Wire } from '../wire';

type HostFunction = (text: string) => string;

interface Injected {
  __appsScriptHost?: HostFunction;
}

function takeHostFunction(): HostFunction {
  const scope = globalThis as Injected;
  const injected = scope.__appsScriptHost as HostFunction;
  delete scope.__appsScriptHost;
  return injected;
}

const host = takeHostFunction();

/** Asks something the worker knows; the answer is the parsed JSON. */
export function askWorker(request: LocalRequest): unknown {
  return JSON.parse(host(JSON.stringify(request)));
}

/** What the clock shows, in epoch milliseconds. */
export const readClock = (): number => Number(host('{"op":"now"}'));

/**
 * Asks the main thread and waits for the answer.
 *
 * @param standIn - The function the script called; the stack of an error starts above it.
 * @throws {Error} What the service threw, as an error of this realm.
 */
export function askHost(request: Request, standIn: (...args: never[]) => unknown = askHost): Wire {
  const reply = JSON.parse(host(JSON.stringify(request))) as Reply;
  if (reply.ok) return reply.value;
  const { name, message, details } = reply.error;
  const error = makeError(name, message, standIn);
  // plain values only, so the wire is what it says
  throw details === undefined ? error : Object.assign(error, { details });
}

const REALM_ERRORS: Readonly<Record<string, ErrorConstructor>> = { TypeError, RangeError };

/** An error of this realm with the given name, whose stack starts where the script called. */
export function makeError(
  name: string,
  message: string,
  standIn: (...args: never[]) => unknown,
): Error {
  const error = new (REALM_ERRORS[name] ?? Error)(message);
  if (error.name !== name) {
    Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
  }
  Error.captureStackTrace(error, standIn);
  return error;
}

/** Google's own kind of error. */
export const exception = (message: string, standIn: (...args: never[]) => unknown): Error =>
  makeError('Exception', message, standIn);

/** Runs a computation of the worker. @throws {Error} `Exception` with what went wrong. */
export function crypto(name: string, ...args: string[]): string {
  const answer = askWorker({ op: 'crypto', name, args }) as { value?: string; problem?: string };
  if (answer.value === undefined) throw exception(answer.problem ?? '', crypto);
  return answer.value;
}
