import path from 'node:path';
import { Clock } from '../../clock/clock';
import { Host } from '../../host/host';
import type { HostOptions, RunRequest } from '../../host/host-options';

/** The folder of a fixture project: `apps-script-services`. */
export const fixture = (name: string): string => path.resolve('test/fixtures', name);

/** 2026-11-20 10:00 UTC, a Friday. */
export const NOON = Date.parse('2026-11-20T10:00:00Z');

/** A host over the services fixture that forgets everything, at {@link NOON}, in real time. */
export const makeHost = (options: Partial<HostOptions> = {}): Host =>
  new Host({
    projectDir: fixture('apps-script-services'),
    clock: new Clock({ now: NOON, speed: 1 }),
    warmThreads: 1,
    ...options,
  });

/** Opens a host for a test and closes it afterwards. */
export async function withHost<Result>(
  use: (host: Host) => Promise<Result>,
  options: Partial<HostOptions> = {},
): Promise<Result> {
  const host = makeHost(options);
  try {
    return await use(host);
  } finally {
    await host.close();
    host.clock.stop();
  }
}

/** What an expression is worth inside a script. @throws {Error} What the script threw. */
export async function evaluate(
  host: Host,
  source: string,
  request: Partial<RunRequest> = {},
): Promise<unknown> {
  return resultOf(host, { function: 'evaluate', args: [source], ...request });
}

/** What statements return inside a script. @throws {Error} What the script threw. */
export async function perform(
  host: Host,
  source: string,
  request: Partial<RunRequest> = {},
): Promise<unknown> {
  return resultOf(host, { function: 'perform', args: [source], ...request });
}

async function resultOf(host: Host, request: RunRequest): Promise<unknown> {
  const { error, result } = await host.run(request);
  if (error) throw Object.assign(new Error(error.message), { name: error.name });
  return result;
}
